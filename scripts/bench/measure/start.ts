import type { Bench } from '../bench.ts'
import { openSession } from '../lsp/session.ts'
import { writeBrief } from '../workspace.ts'
import { inTurn } from './keystrokes.ts'

const SIZE = 50

/** From the start of the process to the answer to `initialize` and to the first diagnostics of a brief of 50 KB. */
export async function measureStart({ plan, servers, folder, measurements, progress }: Bench): Promise<void> {
  const brief = writeBrief(folder, SIZE)
  const all = [servers.echo, servers.bundledEcho, servers.dateline]
  // The first start of each fills the caches, of files and of compiled code.
  for (let round = -1; round < plan.starts; round++) {
    if (round >= 0) progress(`starts: round ${round + 1} of ${plan.starts}`)
    for (const server of inTurn(all, round + 1)) {
      const session = await openSession(server, { ...brief, isPatient: round < 0 })
      await session.stop()
      if (round < 0) continue
      measurements.record(['start-initialized', server.id], session.started.initialized)
      measurements.record(['start-diagnosed', server.id], session.started.diagnosed)
      if (session.spent) measurements.record(['start-cpu', server.id], session.spent.start)
    }
  }
}
