import type { Fix, Mention } from '../analysis-types.ts'
import { endedBy } from '../claims/timeline.ts'
import type { Fact } from '../knowledge/types.ts'
import { readable } from '../text/day.ts'
import type { Span } from '../text/span.ts'
import type { TextEdit } from '../text/text-edit.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { isOfBefore, SENTENCE_REACH, sentenceAround } from './former-times.ts'
import { attribution, nameOf } from './message.ts'
import { isInQuotation } from './quotation.ts'

/** A name that its bearer has given up. */
export const renamedEntity = defineChecker({
  id: 'renamed-entity',
  title: 'Renamed entity',
  why: 'The brief uses a name that its bearer has given up. The first mention is told, once; “formerly known as” and a brief that also gives the present name beside it are left alone.',
  severity: 'information',
  isLocal: true,
  *check(context) {
    for (const [index, mention] of context.mentions.entries()) {
      const former = formerName(mention, context)
      if (!former || isInQuotation(context.brief, mention)) continue
      if (
        former.validTo !== undefined &&
        isOfBefore(mention, former.validTo, context.brief.text, context.asOf)
      )
        continue
      const since = former.validTo === undefined ? '' : ` since ${readable(former.validTo)}`
      yield {
        start: mention.start,
        end: mention.end,
        message: `“${mention.text}” is a former name: ${nameOf(mention.entity, context)}${since} (${attribution(former, context)}).`,
        entity: mention.entity,
        property: 'former-name',
        related: [],
        tags: [],
        once: mention.entity,
        isSilent: isExplained(mention, index, context),
      }
    }
  },
  fixes(finding, context) {
    if (finding.entity === undefined) return []
    const name = nameOf(finding.entity, context)
    const here = renaming(finding, name, context)
    const places = context.mentions
      .filter(mention => mention.entity === finding.entity && formerName(mention, context))
      .filter(mention => !isInQuotation(context.brief, mention))
    const everywhere: Fix = {
      title: `Use the present name everywhere: ${name} (${places.length} places)`,
      edits: places.map(place => renaming(place, name, context)),
      isPreferred: false,
      isSafe: true,
    }
    const both = `${name} (formerly ${here.expected})`
    return [
      { title: `Use the present name: ${name}`, edits: [here], isPreferred: true, isSafe: places.length < 2 },
      ...(places.length < 2 ? [] : [everywhere]),
      {
        title: `Write “${both}”`,
        edits: [{ ...here, newText: both }],
        isPreferred: false,
        isSafe: false,
      },
    ]
  },
})

function renaming({ start, end }: Span, newText: string, { brief }: CheckContext): TextEdit {
  return { start, end, newText, expected: brief.source.slice(start, end) }
}

function formerName(mention: Mention, { knowledge, asOf }: CheckContext): Fact | undefined {
  return knowledge
    .facts(mention.entity, 'former-name')
    .find(
      fact =>
        fact.rank !== 'deprecated' && endedBy(fact, asOf) && bare(String(fact.value)) === bare(mention.text),
    )
}

/** A name without what stands before it, and without its points. A short form lives longer than the name. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^(?:(?:the|uk|us|eu)(?:['’]s)?\s+)+/u, '')
    .replace(/\s+(?:inc|ltd|corp)$/u, '')
}

/** `was called Zhipu AI`: what a sentence that tells of now calls somebody is the name of now. */
const CALLED =
  /(?<!\bno longer )\b(?:called|named|known as|(?:trad(?:es|ing)|styled|operat(?:es|ing)|do(?:es|ing) business) as|calls? (?:itself|himself|themselves)) (?:the |its |an? )?["“‘'(*_]*$/iu
const OF_THEN =
  /\b(?:was|were|been|had|did|used to|until|till|before|then|former(?:ly)?|once|previously|originally|initially|first|at the time|still (?:call|say|speak)|by (?:some|many|old|its old)|old|wrongly|mistakenly|widely|often|sometimes|commonly|popularly|better|also|\p{Ll}{3,}ed(?<!\b(?:named|called|based|styled|need|speed|feed|indeed|united|so-called|limited|related|advanced|backed|owned|listed|valued)))\b/iu
/** `which went by the name of Zhipu AI until 2025`, `the old name, Zhipu AI`, `gave up the name Zhipu AI`. */
const NAME_OF_THEN =
  /\b(?:(?:went by|had|bore|carried|kept|used|took|got|(?:traded|operated|worked|ran|lived|published|tested) under) (?:the|its|a|that) (?:[\p{Ll}-]+ ){0,2}?(?:name|title|label|brand|banner)(?: of)?|(?:traded|operated|published|worked|ran|was (?:known|styled|branded)|called itself|styled itself) as|(?:old|former|previous|earlier|original|discarded|abandoned|past|first|late) (?:name|title|label|brand|banner)s?(?: of| was| being)?|(?:gave up|giving up|shed|shedding|dropped|dropping|abandoned|discarded|retired|ditched|changed|lost) (?:the|its) (?:[\p{Ll}-]+ ){0,2}?(?:name|title|label|brand|banner)(?: of| from)?),? (?:the )?["“‘'(*_]*$/iu

/** `(formerly Zhipu AI)`, `was founded in 2023 as`, `the 2023 name of`. */
const NAMED_BEFORE =
  /\b(?:née|(?:founded|created|established|set up|launched|started|born|opened|introduced)(?: [^,.;]{1,40})? as|(?:former(?:ly)?|previously|originally|then|once|until [^.,;]{2,20})(?:[ -](?:known as|called|named|as|name|names|styled))?),? (?:the |its |an? )?["“‘'(*_]*$|\b(?:then|former|ex-|past|late) ?[\p{Ll} -]{3,40} (?:of|at|for) (?:the )?$|\b(?:before|until then|up to then|back then|earlier),? (?:it|they|the \p{Ll}+) (?:was|were) (?:the )?$|\b(?:bought|buys|acquir(?:ed|es|ing)|(?:acquisition|takeover|purchase) of|absorbed|absorbs|took over|merged with|merger (?:of|with)) (?:the )?$|\bv\.? (?:the )?$/iu
const NAMED_AFTER =
  /^["”’'*_]*,? (?:v\. (?=\p{Lu})|\(?which (?:is|was|has|later|changed) (?:now |since |later |been |then )*(?:called|known|named|renamed|rebranded|its)\b|(?:was |has been |later |since )?(?:renamed|rebranded|rechristened)\b|as (?:it|they|the \p{Ll}+) (?:was|were|used to be)(?: then| still)?(?: called| known| named)?\b|(?:in|during) (?:those|its (?:early|first|younger|old)) (?:days|years)\b|(?:at the time|back then|in its day)\b|(?:changed|dropped|gave up|shed) its name\b|(?:the|a|its) (?:\p{Ll}+ ){0,2}(?:name|label|title|brand)(?: that| which| under which)? (?:the |its )?\p{Ll}+ (?:\p{Ll}+ )?(?:used|bore|had|carried|went by|gave up|dropped|shed|abandoned|retired|traded|operated|was)\b)/iu
/** `(now Z.ai)`, `, since renamed`: a name, and nothing that it does now. */
const NOW_NAMED =
  /^["”’'*_]*,? \(?(?:now|since|later|today),? (?:(?:the|an?|its|long) )?["“‘'*_[]*(?:\p{Lu}|(?:called|known|named|renamed|rebranded|rechristened|styled|part|merged|folded|absorbed|replaced|succeeded|defunct|dissolved)(?!\p{L}))/u
const NO_LONGER_NAMED =
  /\bno longer (?:bears?|carries|goes by|uses?) (?:the|that|its|this) (?:old |former )?name\b|\b(?:the|its) (?:new|present) (?:name|title)\b/iu
const REACH = 60

/** `Z.ai (formerly known as Zhipu AI)`, `Zhipu (now Z.ai)`: the present name stands beside it, or the words say so. */
function isExplained(mention: Mention, index: number, context: CheckContext): boolean {
  const { text } = context.brief
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start)
  const after = text.slice(mention.end, mention.end + REACH)
  if (NAMED_BEFORE.test(before) || NAME_OF_THEN.test(before)) return true
  if (NAMED_AFTER.test(after) || NOW_NAMED.test(after)) return true
  if (CALLED.test(before) && OF_THEN.test(sentenceAround(mention, text))) return true
  if (NO_LONGER_NAMED.test(text.slice(mention.end, mention.end + SENTENCE_REACH))) return true
  return near(index, context.mentions).some(other => {
    if (other.entity !== mention.entity || !isPresentName(other, context)) return false
    const [from, to] = [Math.min(other.end, mention.end), Math.max(other.start, mention.start)]
    return to - from < SENTENCE_REACH && !/[.!?\n]\s/.test(text.slice(from, to))
  })
}

/** The mentions around one, as far as a sentence may reach. */
function near(index: number, mentions: readonly Mention[]): readonly Mention[] {
  const [start, end] = [mentions[index]?.start ?? 0, mentions[index]?.end ?? 0]
  let from = index
  while (from > 0 && start - (mentions[from - 1]?.end ?? 0) < SENTENCE_REACH) from--
  let to = index + 1
  while (to < mentions.length && (mentions[to]?.start ?? 0) - end < SENTENCE_REACH) to++
  return mentions.slice(from, to)
}

function isPresentName(mention: Mention, context: CheckContext): boolean {
  const isHan = (name: string) => /\p{Script=Han}/u.test(name)
  if (/^(?:it|its|the|this)\b/iu.test(mention.text) || formerName(mention, context)) return false
  return isHan(mention.text) === isHan(nameOf(mention.entity, context))
}
