import type { Bench } from '../bench.ts'
import { writeKnowledge } from '../prepare/write-knowledge.ts'
import { writeBrief } from '../workspace.ts'
import { inTurn, typeInto } from './keystrokes.ts'

const SIZE = 350

/** Keystrokes in 350 KB with knowledge bases of ever more aliases; recorded by their number. */
export async function measureAliases(bench: Bench): Promise<void> {
  const { plan, servers, folder, root, progress } = bench
  const { counts, rounds, edits } = plan.aliases
  const brief = writeBrief(folder, SIZE)
  const all = counts.map(count => {
    progress(`a knowledge base of ${count.toLocaleString('en')} aliases`)
    const cli = writeKnowledge(root, folder, count)
    return {
      count,
      server: { ...servers.dateline, command: [process.execPath, cli, 'lsp', '--stdio'] as const },
    }
  })
  for (let round = 0; round < rounds; round++) {
    for (const { count, server } of inTurn(all, round)) {
      progress(`keystrokes, ${count.toLocaleString('en')} aliases: round ${round + 1} of ${rounds}`)
      await typeInto(bench, server, brief, { size: `aliases-${count}`, edits, warmUp: 24 })
    }
  }
}
