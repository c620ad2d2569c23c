import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAnswer } from '../../server/src/cli/check/serve-checks.ts'
import type { CliHost, Helper } from '../../server/src/cli/cli-host.ts'
import { createMemoryHost } from '../../server/src/host/memory-host.ts'
import { datelineAt } from '../support/cli.ts'
import { facts } from '../support/facts.ts'
import { builtCli } from '../support/stdio-server.ts'

const COUNT = 230
const numbers = Array.from({ length: COUNT }, (_, at) => String(at).padStart(4, '0'))
const files = Object.fromEntries(
  numbers.map((number, at) => [
    `briefs/${number}.md`,
    at % 7 === 3
      ? Uint8Array.of(65, 10, 0xe9, 0x20)
      : `# Brief ${number}\n\nHeron 2 is ${at % 3 === 0 ? 'currently unavailable' : 'available'}.\n`,
  ]),
)

/** A helper that works on the same files, and breaks at some request; below 0 it leaves out so many each time. */
function helperOn(host: CliHost, settings: Parameters<typeof createAnswer>[1], breaksAt: number): Helper {
  const answer = createAnswer(host, settings)
  const state = { asked: 0 }
  return {
    async judge(paths) {
      if (++state.asked >= breaksAt && breaksAt > 0) throw new Error('it broke')
      await new Promise(resolve => void setTimeout(resolve, state.asked % 3))
      const outcomes = await (await answer)(paths)
      return breaksAt < 0 ? outcomes.slice(0, breaksAt) : outcomes
    },
    end: () => undefined,
  }
}

describe('what helpers judge is told as if nobody had helped', () => {
  test.each(['text', 'json', 'sarif', 'github'])(
    '%s',
    async format => {
      const memory = createMemoryHost(files)
      const argv = ['check', '--format', format, 'briefs'] as const
      const alone = await datelineAt(memory, {}, ...argv)
      for (const breaks of [[], [Infinity], [Infinity, 3], [1, 2], [-1]]) {
        const startHelpers: CliHost['startHelpers'] = async settings =>
          breaks.map(at => helperOn(hostOn(memory), settings, at))
        expect(await datelineAt(memory, { startHelpers }, ...argv)).toEqual(alone)
      }
    },
    120_000,
  )
})

function hostOn(memory: ReturnType<typeof createMemoryHost>): CliHost {
  return {
    ...memory,
    version: '1.2.3',
    isTerminal: false,
    showsProgress: false,
    write: () => undefined,
    complain: () => undefined,
    knowledge: async () => facts,
    serve: async () => undefined,
  }
}

describe('the built command line', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-'))
    await Promise.all(
      numbers.map(number =>
        writeFile(join(folder, `${number}.md`), `Brief ${number}: Fable 5 is unavailable.\n`),
      ),
    )
  })
  afterAll(() => rm(folder, { recursive: true }))

  function documents(...paths: readonly string[]): Promise<{ path: string; diagnostics: unknown[] }[]> {
    const argv = [builtCli, 'check', '--as-of', '2026-11-21', '--format', 'json', ...paths]
    return new Promise(resolve => {
      execFile(process.execPath, argv, { cwd: folder, maxBuffer: 1e8 }, (_, out) => {
        resolve(JSON.parse(out).documents)
      })
    })
  }

  test('checks many briefs in order, as few', async () => {
    const [first, second] = [numbers.slice(0, 90), numbers.slice(90, 180)]
    const few = [
      ...(await documents(...first.map(number => `${number}.md`))),
      ...(await documents(...second.map(number => `${number}.md`))),
    ]
    const many = await documents('.')
    expect(many.map(({ path }) => path.replace(/^\.[\\/]/, ''))).toEqual(
      numbers.map(number => `${number}.md`),
    )
    const told = (all: typeof many) => all.map(({ diagnostics }) => diagnostics)
    expect(told(many.slice(0, 180))).toEqual(told(few))
    expect(told(many).flat().length).toBeGreaterThan(0)
  }, 120_000)
})
