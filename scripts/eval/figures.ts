import { EXPECTED_VERDICTS } from './annotated.ts'
import { agrees, isFlag, type Tally } from './score.ts'

/** A share: how many of how many, and the two as one number between 0 and 1 (1 where there is nothing to count). */
export interface Share {
  readonly of: number
  readonly right: number
  readonly value: number
}

/** Precision, recall and their harmonic mean. */
export interface Retrieval {
  readonly precision: Share
  readonly recall: Share
  readonly f1: number
}

/** The figures of one half of the set. */
export interface Figures {
  readonly briefs: number
  readonly mentions: Readonly<Record<string, Retrieval>>
  readonly linking: Share
  /** Lookalikes left alone. */
  readonly lookalikes: Share
  /** Unknown versions that are not linked, and those that the engine tells as unknown. */
  readonly unknownUnlinked: Share
  readonly unknownTold: Share
  /** Flags by property: those right of those raised, those raised of those due. */
  readonly flags: Readonly<Record<string, Retrieval>>
  /** Verdicts that are as marked, by property. */
  readonly verdicts: Readonly<Record<string, Share>>
  /** The same by the verdict marked: of the claims marked outdated, those found to be. */
  readonly expected: Readonly<Record<string, Share>>
  /** Claims marked silent or current on which nothing was flagged. */
  readonly silence: Share
}

/** The row that sums up all others. */
export const ALL = 'all'

/** Adds up what was counted in a number of briefs. */
export function figuresOf(tallies: readonly Tally[]): Figures {
  const mentions = tallies.flatMap(tally => tally.mentions)
  const claims = tallies.flatMap(tally => tally.claims)
  const strays = tallies.flatMap(tally => tally.strayFlags)
  const unknown = tallies.flatMap(tally => tally.unknownVersions)
  const properties = [...new Set([...claims.map(claim => claim.property), ...strays])].sort()
  const kinds = [...new Set(mentions.map(({ kind }) => kind))].sort()

  const ofKind = (kind: string): Retrieval => {
    const some = mentions.filter(mention => kind === ALL || mention.kind === kind)
    const count = (outcome: string) => some.filter(mention => mention.outcome === outcome).length
    return retrieval(count('hit'), count('hit') + count('extra'), count('hit') + count('missed'))
  }
  const ofProperty = (property: string) => claims.filter(claim => [ALL, claim.property].includes(property))
  const flagsOf = (property: string): Retrieval => {
    const some = ofProperty(property)
    const due = some.filter(({ expected }) => isFlag(expected))
    const raised = some.filter(({ got }) => isFlag(got)).length
    const stray = strays.filter(one => [ALL, one].includes(property)).length
    return retrieval(
      due.filter(({ expected, got }) => agrees(expected, got)).length,
      raised + stray,
      due.length,
    )
  }
  const verdictsOf = (property: string): Share => {
    const some = ofProperty(property)
    return share(some.filter(({ expected, got }) => agrees(expected, got)).length, some.length)
  }
  const expectedOf = (verdict: string): Share =>
    shareOf(
      claims.filter(({ expected }) => expected === verdict).map(({ expected, got }) => agrees(expected, got)),
    )
  const quiet = claims.filter(({ expected }) => !isFlag(expected))
  return {
    briefs: tallies.length,
    mentions: table([...kinds, ALL], ofKind),
    linking: shareOf(tallies.flatMap(tally => tally.links)),
    lookalikes: shareOf(tallies.flatMap(tally => tally.lookalikes)),
    unknownUnlinked: shareOf(unknown.map(({ isUnlinked }) => isUnlinked)),
    unknownTold: shareOf(unknown.map(({ isTold }) => isTold)),
    flags: table([...properties, ALL], flagsOf),
    verdicts: table([...properties, ALL], verdictsOf),
    expected: table(
      EXPECTED_VERDICTS.filter(verdict => claims.some(({ expected }) => expected === verdict)),
      expectedOf,
    ),
    silence: shareOf(quiet.map(({ got }) => !isFlag(got))),
  }
}

/** A property with fewer claims than this in a half is printed and not guarded: one case would swing it. */
const FEWEST = 5

/** The figures that may not fall, by name, between 0 and 1. */
export function guarded(figures: Figures): Readonly<Record<string, number>> {
  const kinds = Object.entries(figures.mentions).map(([kind, { f1 }]) => [`mentions.${kind}.f1`, f1] as const)
  const properties = Object.entries(figures.verdicts)
    .filter(([property, { of }]) => property === ALL || of >= FEWEST)
    .map(([property, { value }]) => [`verdicts.${property}`, value] as const)
  const expected = Object.entries(figures.expected)
    .filter(([, { of }]) => of >= FEWEST)
    .map(([verdict, { value }]) => [`expected.${verdict}`, value] as const)
  const flags = figures.flags[ALL]
  return Object.fromEntries(
    [
      ...kinds,
      ['linking', figures.linking.value] as const,
      ['lookalikes', figures.lookalikes.value] as const,
      ['unknown-versions.unlinked', figures.unknownUnlinked.value] as const,
      ['unknown-versions.told', figures.unknownTold.value] as const,
      ['flags.precision', flags?.precision.value ?? 1] as const,
      ['flags.recall', flags?.recall.value ?? 1] as const,
      ...properties,
      ...expected,
      ['silence', figures.silence.value] as const,
    ].map(([name, value]) => [name, rounded(value)]),
  )
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

function retrieval(right: number, found: number, due: number): Retrieval {
  const [precision, recall] = [share(right, found), share(right, due)]
  const f1 = found + due === 0 ? 1 : (2 * right) / (found + due)
  return { precision, recall, f1 }
}

function share(right: number, of: number): Share {
  return { of, right, value: of === 0 ? 1 : right / of }
}

function shareOf(outcomes: readonly boolean[]): Share {
  return share(outcomes.filter(Boolean).length, outcomes.length)
}

function table<T>(names: readonly string[], make: (name: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(names.map(name => [name, make(name)]))
}
