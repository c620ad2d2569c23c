import type { Bench } from '../bench.ts'
import { openSession, type Session } from '../lsp/session.ts'
import type { Server } from '../lsp/start-server.ts'
import { typing } from '../lsp/typing.ts'
import { percentile } from '../statistics.ts'
import { type BriefFile, writeBrief } from '../workspace.ts'
import { watchMemory } from './memory.ts'

const WARM_UP = 24
const FEWEST = 3

/**
 * Opens briefs of each size and types into them, one size and one server after the other, then the same again.
 * Records `start`, `open`, `open-complete`, `keystroke` (p10, p50, p95) and `memory`, by size and server, in
 * milliseconds and MB; what ends in `-cpu` is processor time.
 */
export async function measureKeystrokes(bench: Bench): Promise<void> {
  const { plan, servers, folder, progress } = bench
  const forPeers = { edits: 60, warmUp: 1, seconds: plan.peerSeconds }
  const briefs = plan.keystrokes.map(one => ({ ...one, brief: writeBrief(folder, one.size) }))
  const most = Math.max(...plan.keystrokes.map(({ rounds }) => rounds))
  for (let round = 0; round < most; round++) {
    for (const { size, rounds, edits, hasPeers, brief } of briefs) {
      if (round >= rounds) continue
      const isWithPeers = hasPeers && round < plan.peerRounds
      const others = isWithPeers ? [servers.pushing, ...servers.peers] : []
      for (const server of inTurn([servers.echo, servers.dateline, ...others], round)) {
        progress(`keystrokes, round ${round + 1} of ${most}, ${size} KB: ${server.name}`)
        const isPeer = servers.peers.includes(server)
        await typeInto(
          bench,
          server,
          brief,
          isPeer ? { size, ...forPeers } : { size, edits, warmUp: WARM_UP },
        )
      }
      await openOnly(bench, servers.remark, brief, size)
    }
  }
}

/** Who begins changes from round to round. */
export function inTurn<T>(items: readonly T[], round: number): readonly T[] {
  return round % 2 === 0 ? items : items.toReversed()
}

interface Typing {
  /** What the figures are recorded under: the size, or the number of aliases. */
  readonly size: number | string
  readonly edits: number
  readonly warmUp: number
  readonly seconds?: number
}

/** One round of one server. */
export async function typeInto(
  { measurements, plan }: Bench,
  server: Server,
  brief: BriefFile,
  { size, edits, warmUp, seconds = Number.POSITIVE_INFINITY }: Typing,
): Promise<void> {
  const session = await openSession(server, brief)
  try {
    const note = (name: string, value: number): void => measurements.record([name, size, server.id], value)
    note('start', session.started.diagnosed)
    note('open', session.opened.first)
    note('open-complete', session.opened.complete)
    note('found', session.opened.found)
    if (session.spent) {
      note('open-cpu', session.spent.open)
      note('open-complete-cpu', session.spent.openComplete)
    }
    const keys = typing(brief.text)
    const until = performance.now() + seconds * 1000
    for (let edit = 0; edit < warmUp; edit++) await session.type(keys.next().value)
    const memory = watchMemory(session, edits)
    const latencies: number[] = []
    const before = session.usage()?.cpu
    for (let edit = 0; edit < edits && (edit < FEWEST || performance.now() < until); edit++) {
      latencies.push((await session.type(keys.next().value)).first)
      memory.after(edit + 1)
      await new Promise(resolve => setImmediate(resolve))
    }
    const after = session.usage()?.cpu
    note('keystroke-p10', percentile(latencies, 0.1))
    note('keystroke-p50', percentile(latencies, 0.5))
    note('keystroke-p95', percentile(latencies, 0.95))
    if (before !== undefined && after !== undefined)
      note('keystroke-cpu', (after - before) / latencies.length)
    memory.report(note)
    if (server.id === 'dateline' && plan.pauses > 0) await typeWithPauses(session, plan.pauses, note, keys)
  } finally {
    await session.stop()
  }
}

/** The author stops after each character, so that whatever the server tells later is told. */
async function typeWithPauses(
  session: Session,
  pauses: number,
  note: (name: string, value: number) => void,
  keys: ReturnType<typeof typing>,
): Promise<void> {
  const latencies: number[] = []
  for (let edit = 0; edit < pauses; edit++) {
    const begun = performance.now()
    const { complete } = await session.type(keys.next().value)
    const since = performance.now() - begun
    const more = await session.settle()
    latencies.push(more > 0 ? since + more : complete)
  }
  note('keystroke-complete-p50', percentile(latencies, 0.5))
  note('keystroke-complete-p95', percentile(latencies, 0.95))
}

async function openOnly(
  { measurements }: Bench,
  server: Server,
  brief: BriefFile,
  size: number,
): Promise<void> {
  const session = await openSession(server, { ...brief, isPatient: false })
  measurements.record(['open', size, server.id], session.opened.first)
  if (session.spent) measurements.record(['open-cpu', size, server.id], session.spent.open)
  await session.stop()
}
