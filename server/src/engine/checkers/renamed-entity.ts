import type { Mention } from '../analysis-types.ts'
import { endedBy } from '../claims/timeline.ts'
import type { Fact } from '../knowledge/types.ts'
import { readable } from '../text/day.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { attribution, nameOf } from './message.ts'
import { isInQuotation } from './quotation.ts'

/** A name that its bearer has given up. */
export const renamedEntity = defineChecker({
  id: 'renamed-entity',
  title: 'Renamed entity',
  why: 'The brief uses a name that its bearer has given up. The first mention is told, once; “formerly known as” and a brief that also gives the present name beside it are left alone.',
  severity: 'information',
  *check(context) {
    const told = new Set<string>()
    for (const mention of context.mentions) {
      const former = formerName(mention, context)
      if (!former || told.has(mention.entity) || isInQuotation(context.brief, mention)) continue
      told.add(mention.entity)
      if (isExplained(mention, context)) continue
      const since = former.validTo === undefined ? '' : ` since ${readable(former.validTo)}`
      yield {
        start: mention.start,
        end: mention.end,
        message: `“${mention.text}” is a former name: ${nameOf(mention.entity, context)}${since} (${attribution(former, context)}).`,
        entity: mention.entity,
        property: 'former-name',
        related: [],
        tags: [],
      }
    }
  },
  fixes(finding, context) {
    if (finding.entity === undefined) return []
    const name = nameOf(finding.entity, context)
    const expected = context.brief.text.slice(finding.start, finding.end)
    return [
      {
        title: `Use the present name: ${name}`,
        edits: [{ start: finding.start, end: finding.end, newText: name, expected }],
        isPreferred: true,
        isSafe: true,
      },
      {
        title: `Write “${name} (formerly ${expected})”`,
        edits: [
          { start: finding.start, end: finding.end, newText: `${name} (formerly ${expected})`, expected },
        ],
        isPreferred: false,
        isSafe: false,
      },
    ]
  },
})

function formerName(mention: Mention, { knowledge, asOf }: CheckContext): Fact | undefined {
  return knowledge
    .facts(mention.entity, 'former-name')
    .find(
      fact =>
        fact.rank !== 'deprecated' && endedBy(fact, asOf) && bare(String(fact.value)) === bare(mention.text),
    )
}

/** A name without the words that its bearer adds or drops: `Zhipu AI` and `Zhipu` are one. */
function bare(name: string): string {
  return name.toLowerCase().replace(/\s+(?:ai|labs?|inc\.?|ltd\.?|corp\.?)$/u, '')
}

/** `Z.ai (formerly known as Zhipu AI)`, `Zhipu (now Z.ai)`: the present name stands beside it. */
function isExplained(mention: Mention, { mentions, brief }: CheckContext): boolean {
  return mentions.some(other => {
    if (other.entity !== mention.entity || other.text === mention.text) return false
    const between = brief.text.slice(Math.min(other.end, mention.end), Math.max(other.start, mention.start))
    return between.length < 60 && !/[.\n]\s/.test(between)
  })
}
