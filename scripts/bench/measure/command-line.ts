import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from '../bench.ts'
import { quietEnvironment } from '../environment.ts'
import { endedChildren } from '../process-usage.ts'
import { writeCorpus } from '../workspace.ts'
import { inTurn } from './keystrokes.ts'

/** A command line that checks the folder it runs in. */
interface Tool {
  readonly id: string
  readonly name: string
  readonly args: readonly string[]
  /** Runs once beforehand, unmeasured: what it keeps for later runs is there then. */
  readonly before?: readonly string[]
  readonly rounds: number
}

/** Wall time in seconds, and processor time in milliseconds, of command lines over a folder of briefs of 8 KB, each in a fresh process. */
export async function measureCommandLine(bench: Bench, peers: string | undefined): Promise<void> {
  const { plan, folder, root, measurements, progress } = bench
  const { count, rounds, peerRounds } = plan.files
  const corpus = writeCorpus(folder, count)
  const tools = toolsOf(root, peers, { corpus, rounds, peerRounds })
  for (const { name, before } of tools) {
    if (before === undefined) continue
    progress(`${count} files: before ${name}`)
    await wallTime(before, corpus)
  }
  for (let round = 0; round < rounds; round++) {
    for (const { id, name, args, rounds } of inTurn(tools, round)) {
      if (round >= rounds) continue
      progress(`${count} files: ${name}, round ${round + 1} of ${rounds}`)
      const before = endedChildren()
      measurements.record(['files', id], await wallTime(args, corpus))
      const after = endedChildren()
      if (before !== undefined && after !== undefined) measurements.record(['files-cpu', id], after - before)
    }
  }
}

function toolsOf(
  root: string,
  peers: string | undefined,
  {
    corpus,
    rounds,
    peerRounds,
  }: { readonly corpus: string; readonly rounds: number; readonly peerRounds: number },
): readonly Tool[] {
  const check = [join(root, 'dist', 'cli.js'), 'check', '--as-of', '2026-11-21']
  const own: readonly Tool[] = [
    {
      id: 'dateline',
      name: 'dateline check',
      args: [...check, '--no-cache', corpus],
      rounds,
    },
    {
      id: 'dateline-again',
      name: 'dateline check, again',
      args: [...check, corpus],
      before: [...check, corpus],
      rounds,
    },
    {
      id: 'remark',
      name: 'remark-parse alone',
      args: [join(root, 'scripts', 'bench', 'servers', 'parse-files.mjs'), corpus],
      rounds: peers === undefined ? rounds : 1,
    },
  ]
  if (peers === undefined) return own
  const installed = (...parts: readonly string[]): string => join(peers, 'node_modules', ...parts)
  const cspell = [installed('cspell', 'bin.mjs'), 'lint', '--no-progress', '--no-summary']
  const kept = ['--cache', '--cache-strategy', 'content', '--cache-location', join(peers, 'cspell-cache')]
  const cspellAgain = [...cspell, ...kept, '*.md']
  return [
    ...own,
    {
      id: 'markdownlint-cli2',
      name: 'markdownlint-cli2',
      args: [installed('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '*.md'],
      rounds: peerRounds,
    },
    {
      id: 'cspell',
      name: 'cspell',
      args: [...cspell, '*.md'],
      rounds: peerRounds,
    },
    {
      id: 'cspell-again',
      name: 'cspell, again',
      args: cspellAgain,
      before: cspellAgain,
      rounds: peerRounds,
    },
  ]
}

/** Seconds until it ends. What it prints is thrown away; an exit code that says "something was found" is no failure. */
async function wallTime(args: readonly string[], folder: string): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, { cwd: folder, env: quietEnvironment(), stdio: 'ignore' })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0 && code !== 1) throw new Error(`${args.join(' ')} ended with ${code}`)
  return (performance.now() - begun) / 1000
}
