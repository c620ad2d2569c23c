import type { CliHost, Helper } from '../cli-host.ts'
import { readAhead } from '../read-ahead.ts'
import type { BriefJudge, CheckSettings, Outcome } from './judge-briefs.ts'

/** Fewer files are done before a helper has got going. */
const MANY = 100
/** So many files are handed out at once. */
const PORTION = 8

/**
 * Judges files, and gives what is to be told of each in their order. What an earlier run found is told again where
 * nothing has changed since.
 */
export async function* judgeAll(
  host: CliHost,
  files: readonly string[],
  settings: CheckSettings,
  own: BriefJudge,
): AsyncGenerator<Outcome> {
  const known = new Set<string>()
  if (settings.keeps) {
    for await (const { path, file } of readAhead(host, files))
      if (await own.isKept(path, file)) known.add(path)
  }
  const others = files.filter(path => !known.has(path))
  const judged = judgeAnew(host, others, settings, own)
  try {
    for (const path of files) {
      if (known.has(path)) {
        const file = await host.readFile(path)
        yield (await own.recall(path, file)) ?? (await own.judge(path, file))
        continue
      }
      const next = await judged.next()
      if (!next.done) yield next.value
    }
  } finally {
    await judged.return(undefined)
    if (others.length > 0) host.kept?.store.sweep()
  }
}

/** Of many files, helpers in threads of their own take a share; what a helper that breaks has not done is done here. */
async function* judgeAnew(
  host: CliHost,
  files: readonly string[],
  settings: CheckSettings,
  own: BriefJudge,
): AsyncGenerator<Outcome> {
  const helpers = files.length < MANY ? [] : await startHelpers(host, settings)
  if (helpers.length === 0) {
    for await (const { path, file } of readAhead(host, files)) yield await own.judge(path, file)
    return
  }
  const done = new Map<number, Outcome>()
  const left: number[] = []
  let next = 0
  const take = (): readonly number[] => {
    if (left.length > 0) return left.splice(0, PORTION)
    const from = next
    next = Math.min(files.length, from + PORTION)
    return Array.from({ length: next - from }, (_, by) => from + by)
  }
  const arrivals = createSignal()
  const employ = async (helper: Helper): Promise<void> => {
    for (let share = take(); share.length > 0; share = take()) {
      try {
        const outcomes = await helper.judge(share.map(at => files[at] ?? ''))
        if (outcomes.length !== share.length) throw new RangeError('some are missing')
        for (const [by, at] of share.entries()) {
          const outcome = outcomes[by]
          if (outcome) done.set(at, outcome)
        }
      } catch {
        left.push(...share)
        return
      } finally {
        arrivals.tell()
      }
    }
  }
  const employed = helpers.map(employ)
  try {
    for (let at = 0; at < files.length; at++) {
      for (let outcome = done.get(at); outcome === undefined; outcome = done.get(at)) {
        const mine = take()
        if (mine.length === 0) {
          await arrivals.next()
          continue
        }
        for (const one of mine) {
          const path = files[one] ?? ''
          done.set(one, await own.judge(path, await host.readFile(path)))
        }
      }
      const outcome = done.get(at)
      done.delete(at)
      if (outcome) yield outcome
    }
  } finally {
    for (const helper of helpers) helper.end()
    await Promise.all(employed)
  }
}

async function startHelpers(host: CliHost, settings: CheckSettings): Promise<readonly Helper[]> {
  try {
    return (await host.startHelpers?.(settings)) ?? []
  } catch {
    // Without any it only takes longer.
    return []
  }
}

/** Tells whoever waits that something has come. */
function createSignal(): { tell(): void; next(): Promise<void> } {
  let waiting: (() => void)[] = []
  return {
    tell() {
      const told = waiting
      waiting = []
      for (const go of told) go()
    },
    next: () => new Promise(go => void waiting.push(go)),
  }
}
