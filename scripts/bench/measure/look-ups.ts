import type { Bench } from '../bench.ts'
import { openSession, type Session } from '../lsp/session.ts'
import { typingPlaces } from '../lsp/typing.ts'
import { percentile } from '../statistics.ts'
import { createRandom, type Random } from '../text/random.ts'
import { writeBrief } from '../workspace.ts'
import { typeInto } from './keystrokes.ts'

const SIZE = 350
const INVOKED = 1
const CHARACTER = 2

/**
 * Completion of citation keys while one is typed, in a library of 20,000 entries, and hovers over names: at rest, and
 * right behind a keystroke whose diagnostics are asked for. In milliseconds; beside them stand the echo server's
 * keystrokes in the same brief.
 */
export async function measureLookUps(bench: Bench): Promise<void> {
  const { plan, servers, folder, measurements, progress } = bench
  const { entries, rounds, completions } = plan.lookUps
  const brief = writeBrief(folder, SIZE, entries)
  for (let round = 0; round < rounds; round++) {
    progress(`completion and hover: round ${round + 1} of ${rounds}`)
    await typeInto(bench, servers.echo, brief, { size: 'look-ups', edits: 240, warmUp: 24 })
    const session = await openSession(servers.dateline, brief)
    try {
      const random = createRandom(round + 1)
      const note = async (name: string, ask: () => Promise<readonly number[]>): Promise<void> => {
        const before = session.usage()?.cpu
        const latencies = await ask()
        const after = session.usage()?.cpu
        const record = (figure: string, value: number): void =>
          measurements.record([`${name}-${figure}`, SIZE, 'dateline'], value)
        record('p50', percentile(latencies, 0.5))
        record('p95', percentile(latencies, 0.95))
        if (before !== undefined && after !== undefined) record('cpu', (after - before) / latencies.length)
      }
      await completeKeys(session, random, { entries, count: 20 })
      await note('completion', () => completeKeys(session, random, { entries, count: completions }))
      await hoverNames(session, random, { count: 20, isBusy: false })
      await note('hover', () => hoverNames(session, random, { count: completions, isBusy: false }))
      await note('hover-busy', () => hoverNames(session, random, { count: completions, isBusy: true }))
    } finally {
      await session.stop()
    }
  }
}

/** Types ` [@source-123` key by key in one place after another and asks behind each key from `@` on, as editors do. */
async function completeKeys(
  session: Session,
  random: Random,
  { entries, count }: { readonly entries: number; readonly count: number },
): Promise<readonly number[]> {
  const latencies: number[] = []
  while (latencies.length < count) {
    const places = typingPlaces(session.document.text)
    const place = places[random.integer(0, places.length - 1)] ?? 0
    const typed = `[@source-${random.integer(0, entries - 1)}] `
    const asking = new Set([1, 2, 4, 8, 9, 10])
    for (const [index, character] of [...typed].entries()) {
      session.change(place + index, character)
      if (!asking.has(index) || latencies.length >= count) continue
      const position = session.document.positionOf(place + index + 1)
      const context =
        index === 1 ? { triggerKind: CHARACTER, triggerCharacter: '@' } : { triggerKind: INVOKED }
      const { took, answer } = await session.ask('textDocument/completion', { position, context })
      if (answer === null) throw new Error(`nothing completes ${typed.slice(0, index + 1)}`)
      latencies.push(took)
      await new Promise(resolve => setImmediate(resolve))
    }
    await session.settle()
  }
  return latencies
}

const NAMES = /GLM-5\.2|Claude Opus 4\.7|Kimi K2\.7-Code|EU AI Act|SWE-bench|Anthropic|Moonshot AI/g

async function hoverNames(
  session: Session,
  random: Random,
  { count, isBusy }: { readonly count: number; readonly isBusy: boolean },
): Promise<readonly number[]> {
  const latencies: number[] = []
  while (latencies.length < count) {
    const names = [...session.document.text.matchAll(NAMES)]
    const name = names[random.integer(0, names.length - 1)]
    if (name === undefined) throw new Error('the brief names nobody')
    const position = session.document.positionOf(name.index + 1)
    if (isBusy) {
      const places = typingPlaces(session.document.text)
      // Behind the name, so that the name stays where it is.
      const place = places.find(one => one > name.index) ?? session.document.text.length
      session.change(place, 'a')
    }
    const diagnosed = isBusy ? session.ask('textDocument/diagnostic', {}) : undefined
    const { took } = await session.ask('textDocument/hover', { position })
    latencies.push(took)
    await diagnosed?.catch(() => {})
    await new Promise(resolve => setImmediate(resolve))
  }
  return latencies
}
