import type { AnnotatedBrief, ExpectedVerdict, MarkedClaim, Place } from './annotated.ts'

/** What the engine said of a brief, as far as it is scored. */
export interface Answer {
  readonly mentions: readonly (Span & { readonly entity: string; readonly kind: string })[]
  readonly unknownVersions: readonly Span[]
  readonly judgments: readonly AnsweredClaim[]
}

export interface AnsweredClaim {
  readonly subject: string
  readonly property: string
  readonly verdict: string
  readonly valueSpan: Span
  readonly span: Span
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A disagreement, for the table of errors. */
export interface Miss extends Span {
  readonly path: string
  readonly line: number
  readonly what: string
  readonly text: string
  readonly expected: string
  readonly got: string
}

/** One thing counted: under what it counts, what was expected and what was got. */
export interface Tally {
  /** `gold` and `found` by kind, for precision and recall. */
  readonly mentions: readonly { readonly kind: string; readonly outcome: 'hit' | 'missed' | 'extra' }[]
  /** One for every mention whose span is right: whether the entity is. */
  readonly links: readonly boolean[]
  readonly lookalikes: readonly boolean[]
  readonly unknownVersions: readonly { readonly isUnlinked: boolean; readonly isTold: boolean }[]
  readonly claims: readonly {
    readonly property: string
    readonly expected: ExpectedVerdict
    readonly got: string
  }[]
  /** Flags on places that no mark speaks of, by property. */
  readonly strayFlags: readonly string[]
  readonly misses: readonly Miss[]
}

const FLAGS: ReadonlySet<string> = new Set(['outdated', 'contradicted', 'disputed', 'changed-since'])

/** Whether a verdict is one that the reader of the brief sees. */
export const isFlag = (verdict: string): boolean => FLAGS.has(verdict)

/** Whether what was got is what the mark asks for: `silent` asks for no flag only. */
export const agrees = (expected: ExpectedVerdict, got: string): boolean =>
  expected === 'silent' ? !isFlag(got) : expected === got

/** Compares an answer with the marks of a brief. `kindOf` gives the kind of an entity. */
export function scoreBrief(brief: AnnotatedBrief, answer: Answer, kindOf: (entity: string) => string): Tally {
  const misses: Miss[] = []
  const miss = (place: Place, what: string, expected: string, got: string): void => {
    const { start, end, line, text } = place
    misses.push({ path: brief.path, start, end, line, what, text, expected, got })
  }
  const placed = ({ start, end }: Span): Place => ({
    start,
    end,
    line: brief.text.slice(0, start).split('\n').length + brief.lineOffset,
    text: brief.text.slice(start, end),
  })

  const mentions: Tally['mentions'][number][] = []
  const links: boolean[] = []
  const at = new Map(answer.mentions.map(mention => [`${mention.start}-${mention.end}`, mention]))
  for (const gold of brief.mentions) {
    const key = `${gold.start}-${gold.end}`
    const found = at.get(key)
    if (found) at.delete(key)
    const kind = kindOf(gold.entity)
    if (found === undefined) {
      const near = answer.mentions.find(mention => overlaps(mention, gold))
      mentions.push({ kind, outcome: 'missed' })
      miss(gold, 'mention', gold.entity, near ? `“${placed(near).text}” ${near.entity}` : 'nothing')
      continue
    }
    mentions.push({ kind, outcome: 'hit' })
    links.push(found.entity === gold.entity)
    if (found.entity !== gold.entity) miss(gold, 'link', gold.entity, found.entity)
  }
  const traps = [...brief.lookalikes, ...brief.unknownVersions]
  for (const extra of at.values()) {
    mentions.push({ kind: extra.kind, outcome: 'extra' })
    if (![...traps, ...brief.mentions].some(place => overlaps(place, extra)))
      miss(placed(extra), 'mention', 'nothing', extra.entity)
  }
  const lookalikes = brief.lookalikes.map(place => {
    const wrong = answer.mentions.find(mention => overlaps(mention, place))
    if (wrong) miss(place, 'lookalike', 'nothing', wrong.entity)
    return wrong === undefined
  })
  const unknownVersions = brief.unknownVersions.map(place => {
    const wrong = answer.mentions.find(mention => overlaps(mention, place))
    const isTold = answer.unknownVersions.some(version => overlaps(version, place))
    if (wrong) miss(place, 'unknown version', 'no link', wrong.entity)
    else if (!isTold) miss(place, 'unknown version', 'told as unknown', 'nothing')
    return { isUnlinked: wrong === undefined, isTold }
  })

  const { pairs, stray } = pairClaims(brief.claims, answer.judgments)
  const claims = pairs.map(({ claim, judgment }) => {
    const got = judgment?.verdict ?? 'nothing'
    if (!agrees(claim.verdict, got)) {
      const said = judgment ? `${got} ${judgment.subject} ${judgment.property}` : got
      miss(claim, `claim ${claim.property}`, claim.verdict, said)
    }
    return { property: claim.property, expected: claim.verdict, got }
  })
  const strayFlags = stray.map(judgment => {
    const said = `${judgment.verdict} ${judgment.subject} ${judgment.property}`
    miss(placed(judgment.valueSpan), `claim ${judgment.property}`, 'nothing', said)
    return judgment.property
  })
  return { mentions, links, lookalikes, unknownVersions, claims, strayFlags, misses }
}

interface Pair {
  readonly claim: MarkedClaim
  readonly judgment: AnsweredClaim | undefined
}

/**
 * Gives each marked claim the judgment that speaks of it, and the flags that no mark speaks of. A judgment
 * of the marked property goes before another, and one that the mark asks for before one that it does not;
 * a flag on a silent mark is held against it whatever its property.
 */
function pairClaims(
  claims: readonly MarkedClaim[],
  judgments: readonly AnsweredClaim[],
): { readonly pairs: readonly Pair[]; readonly stray: readonly AnsweredClaim[] } {
  const free = new Set(judgments)
  const given = new Map<MarkedClaim, AnsweredClaim>()
  const give = (fits: (claim: MarkedClaim, judgment: AnsweredClaim) => boolean): void => {
    for (const claim of claims) {
      if (given.has(claim)) continue
      const found = [...free].find(judgment => fits(claim, judgment))
      if (found === undefined) continue
      given.set(claim, found)
      free.delete(found)
    }
  }
  const isSame = (claim: MarkedClaim, judgment: AnsweredClaim) => claim.property === judgment.property
  const isOn = (claim: MarkedClaim, judgment: AnsweredClaim) => overlaps(claim, judgment.valueSpan)
  const isNear = (claim: MarkedClaim, judgment: AnsweredClaim) => overlaps(claim, judgment.span)
  const isAsked = (claim: MarkedClaim, { verdict }: AnsweredClaim) => agrees(claim.verdict, verdict)
  give((claim, judgment) => claim.verdict === 'silent' && isOn(claim, judgment) && isFlag(judgment.verdict))
  give((claim, judgment) => isOn(claim, judgment) && isSame(claim, judgment) && isAsked(claim, judgment))
  give((claim, judgment) => isOn(claim, judgment) && isSame(claim, judgment) && isFlag(judgment.verdict))
  give((claim, judgment) => isOn(claim, judgment) && isAsked(claim, judgment))
  give((claim, judgment) => isNear(claim, judgment) && isSame(claim, judgment) && isAsked(claim, judgment))
  give((claim, judgment) => isOn(claim, judgment) && isSame(claim, judgment))
  give((claim, judgment) => isNear(claim, judgment) && isSame(claim, judgment) && isFlag(judgment.verdict))
  // What is left over on a place that already has its flag says the same thing in other words.
  const isTwice = (judgment: AnsweredClaim) =>
    [...given].some(
      ([claim, { verdict }]) =>
        isOn(claim, judgment) && verdict === judgment.verdict && isAsked(claim, judgment),
    )
  return {
    pairs: claims.map(claim => ({ claim, judgment: given.get(claim) })),
    stray: [...free].filter(judgment => isFlag(judgment.verdict) && !isTwice(judgment)),
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
