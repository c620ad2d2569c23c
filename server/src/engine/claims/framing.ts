import type { Found } from './property.ts'

/*
 * How a sentence frames what it says: as a condition, as somebody's belief, as untrue. All patterns look at the
 * words before the value (`before`) or behind it (`after`), within its clause.
 */

const CONTENT_NOUN =
  '(?:claims?|rumou?rs?|fears?|worr(?:y|ies)|concerns?|ideas?|notions?|beliefs?|allegations?|suggestions?|perceptions?|myths?|impressions?|assumptions?|premises?|hypothes[ie]s|possibilit(?:y|ies)|risks?|chances?|odds|prospects?|theor(?:y|ies)|speculation|(?<=^\\W*|\\b(?:the|an?|this|these|those|one|another|any|every|no|its|recent|new|latest|early|first|fresh|conflicting|leaked|unconfirmed|press|media|news|several|some|many|of|by|on|despite|amid|to|with|from|says|said) )reports?|worlds?|futures?|scenarios?|cases?|events?|positions?|statements?|stances?|arguments?|contentions?|assertions?|views?|opinions?|insistence|convictions?|promises?|pledges?|assurances?)'

/** What a noun holds, nobody asserts: `the rumour that …`, `the fear is that …`, `a world in which …`, `in the event that …`. */
const CONTENT = new RegExp(
  `(?<![\\ue000-\\uf5ff] |\\p{L})${CONTENT_NOUN}(?: (?:is|was|are|were|remains|circulated|spread))?,? (?:that|in which|where)\\b`,
  'iu',
)

/** `Whenever X is down, …`, `as long as …`, `when X is down, …`: general, so they say nothing of today. */
const CONDITION =
  /\b(?:whenever|(?:as|so) long as(?! ?$)|provided(?: that)?|on condition that|in case|lest|unless|even if)\b|(?:^|[,(]\s*|\b(?:and|but|or|only|even|fails?|happens?|use|switch|back)\s+)(?:when|once|until|till|by the time|after(?!\s(?:its|the|their|an?)\s(?:[\p{L}-]+\s){0,3}?(?:rounds?|raise|sale|offering|financing|fundraising|cuts?|update)\b)|before)\s+(?!again\b)[^,]*$/iu

/** Outer words that deny the clause they open. */
const DENIED =
  /\b(?:nobody|no[- ]one|none|(?<!\b(?:of (?:only )?|among |not )(?:the |a |very )*)(?<!\ba )few|little|no longer true|not true|untrue|contrary to [^,]*\bthat|wrong(?:ly)?|false(?:ly)?|mistaken(?:ly)?|incorrect(?:ly)?|denie[sd]|den(?:y|ying)|(?<!avoidance of )doubts?|disproves?|disproved|debunk(?:s|ed)|dismiss(?:es|ed)?)\b|\bno (?!\d)[\p{L}-]+(?: (?:of|in|under) [^,]*)? ?$/iu

const DENIED_AFTER =
  /^\s*(?:no longer\b|no more\b|(?:only |merely |just )?(?:on paper|in name|in theory|in principle)\b|no\b[,.]?\s*(?!longer)[\p{L}]|not\b(?! (?:only|just|merely|simply|least|because|by|for|as)\b)|nothing\b|neither\b|none\b|(?:is|was|are|were|has been|proved|turned out(?: to be)?)\s+(?:now\s+|since\s+|long\s+|simply\s+|plainly\s+)*(?:false|wrong|untrue|outdated|out of date|a myth|mistaken|obsolete|incorrect|inaccurate))\b/iu

/** What is denied twice stands: `there is no doubt that …`, `nobody disputes that …`, `not only`. */
const UPHELD =
  /\b(?:no(?:body| one)|few|none) (?:\p{L}+ )?(?:doubts?|den(?:y|ies)|disputes?|questions?|contests?)\b|\b(?:few|not many|hardly anyone) (?:\p{L}+ ){0,2}?(?:know|knows|reali[sz]es?|notices?|remembers?|noticed)\b(?= that|,)|\b(?:no|little|without|beyond) (?:doubt|question|denying|dispute)\b|\b(?:no(?:body| one)|few|none|hardly anyone) [^,;:]{0,50}\b(?:surprised|astonished|amazed|shocked|complained|protested|objected|noticed|minded)\b(?= (?:when|that|as|after)\b)|\b(?:cannot|can['’]t|could not|hard to) (?:be denied|deny|dispute)\b|\bnot (?:only|just|merely|least|surprisingly|coincidentally|(?:(?:exactly|particularly|so|very|that|all that) )?(?:cheap|expensive|dear|inexpensive|small|large|big|bad)(?= at\b))\b/giu

/** What one should note or will find is so: `readers should bear in mind that …`. */
const NOTED =
  /\b(?:should|must|may|might|will|would do well to|ought to|need to|needs to|(?:is|are) likely to)(?: \p{L}+)? (?:be )?(?:noted?|remember(?:ed)?|recall(?:ed)?|bear in mind|keep in mind|borne in mind|know|aware|recogni[sz]e|stress(?:ed)?|point(?:ed)? out|add(?:ed)?|find|notice|learn|discover)(?: here)? that\b|\bas [^,;:]{2,40} (?:will|may|might) (?:\p{L}+ )?(?:recall|remember|know|note|notice|see),/giu

/** Words that leave a statement open: `perhaps`, `allegedly`. */
const HEDGE =
  /\b(?:perhaps|maybe|possibly|probably|presumably|seemingly|apparently|allegedly|purportedly|ostensibly|supposedly|conceivably|arguably|in theory|unclear|uncertain|unconfirmed|unverified)\b/iu

/** An order to make, check or take something as so asserts nothing. */
const ORDER =
  /^\W*(?:please |first |then |now |just )*(?:make sure|ensure|check|verify|confirm|pretend|assume|suppose|imagine|say|ask|decide|determine|find out|test|don['’]t|do not|never|avoid|beware|wait)\b/iu

/** `Myth: …`, `It is a mistake to think …`: what follows is given as wrong. */
const GIVEN_AS_WRONG =
  /(?:^|[.!?]\s*)\W*(?:(?:common |popular )?(?:myth|misconception|fiction|false|falsehood|fallacy|wrong|incorrect)|claim|rumou?r)(?: (?:no\. ?)?#?\d+)?\s*[:：—–-]|\b(?:not (?:so|true|the case|correct)|untrue|falsehoods?|misconceptions?|myths|errors)[^.:;]{0,20}[:：] ?(?:that )?|\b(?:an?|the) (?:mistake|error|fallacy|misconception|myth) (?:to|that)\b|\b(?:mistake|error|wrong|tempting|absurd|misleading|inaccurate|incorrect|easy) to (?:think|believe|assume|say|suppose|claim|conclude|suggest|call)\b/iu

/** `has been suspended before`: an experience, no state. */
const EXPERIENCE_AFTER =
  /^\s*(?:before\b(?!\s+\p{L})|once\b|twice\b|in the past\b|(?:several|many|three|four) times\b|repeatedly\b)/iu

/** Whether the clause is the content of a belief, a condition or a fear, and so asserts nothing of today. */
export function isFramed(before: string, tense: 'present' | 'past'): boolean {
  return (
    CONTENT.test(before) ||
    HEDGE.test(before) ||
    ORDER.test(before) ||
    (tense === 'present' && CONDITION.test(before))
  )
}

/** Whether the words around a value deny it. */
export function isDenied(before: string, after: string): boolean {
  return DENIED.test(before) || DENIED_AFTER.test(after)
}

const CASE_DENIED =
  /\b(?:(?:is|was)(?: simply| just| plainly)? (?:not (?:the case|true|so|correct)|untrue|false|incorrect|wrong)|isn['’]t (?:the case|true)) that [^,;:]*$/iu
const NEGATIVE = / (?:no longer|not(?: yet)?)\b|n['’]t\b/iu
/** The auxiliary behind which a statement is denied. */
const AUXILIARY = /^(?:is|are|was|were|has|have)(?= )/iu

/**
 * What a statement says where all of it is denied: of `it is not true that X is no longer in force` that it is, of
 * `it is not the case that X has been revoked` that it has not.
 */
export function withoutDoubleNegation(before: string, value: string): string | undefined {
  if (!CASE_DENIED.test(before)) return undefined
  if (NEGATIVE.test(value)) return value.replace(NEGATIVE, '')
  return AUXILIARY.test(value) ? value.replace(AUXILIARY, '$& not') : undefined
}

/** Whether a sentence, up to its claim, gives what follows as wrong. */
export function isGivenAsWrong(lead: string): boolean {
  return GIVEN_AS_WRONG.test(lead)
}

/** The words without those that deny a denial. */
export function withoutUpheld(before: string): string {
  const stated = /\b(?:that|as)\b/iu.test(before) ? before.replace(NOTED, '') : before
  return /\b(?:no|not|none|nobody|few|little|without|beyond|can|cannot|could|hard)\b/iu.test(stated)
    ? stated.replace(UPHELD, '')
    : stated
}

/** `cannot see` before `more than 64,000 tokens`: a limit is told by its denial. */
const DENIED_MORE =
  /(?:\b(?:cannot|can not|can['’]t|will not|won['’]t|do(?:es)? not|do(?:es)?n['’]t|no|never|nothing)\b)(?=(?: \p{L}+){0,4} ?$)/iu
/** `has no knowledge of what happened after`: where knowledge ends. */
const UNLEARNED =
  /\b(?:no (?:knowledge|idea|information|data|memory|news|notion|awareness)|nothing|not (?:been )?(?:trained|taught|shown|told|fed)|(?:not|n['’]t) (?:know|remember|see|seen|read|heard|learn(?:ed|t)?) (?:about |of )?(?:anything|any|things|events|what|much)|never (?:read|seen|heard))\b[^;:]{0,60}\b(?:after|beyond|since|past|(?:later|newer|younger|more recent) than)(?: the (?:end|start|beginning|spring|summer|autumn|fall) of)?(?: early| late)? ?$/iu
const NOTHING = /\b(?:no|nothing|not|never)\b/giu
const MORE = /^(?:(?:more|longer|larger|bigger|greater|further) than|over|above|beyond)\b/iu

/** `cannot exceed 16,000 tokens`. */
const EXCEEDS =
  /\b(?:cannot|can not|can['’]t|may not|must not|will not|won['’]t|do(?:es)? not|do(?:es)?n['’]t|never|not) (?:be )?(?:exceed(?:ed|ing)?|surpass(?:ed)?|go (?:beyond|above|over|past)|(?:be )?(?:longer|larger|more|higher|bigger) than) (?:the )?$/iu
const DENIED_EXCESS =
  /\b(?:cannot|can not|can['’]t|(?:may|must|will|does|do) not|won['’]t|do(?:es)?n['’]t|never|not)(?= (?:\p{Ll}+ ){1,3}$)/iu

/** The words before a value without the denial that makes it a limit; the words themselves where it is none. */
export function withoutLimit(before: string, value: string): string {
  if (UNLEARNED.test(before)) return before.replace(UNLEARNED, words => words.replace(NOTHING, ''))
  if (EXCEEDS.test(before)) return before.replace(DENIED_EXCESS, '')
  return MORE.test(value) ? before.replace(DENIED_MORE, '') : before
}

/** Whether a perfect tells what has happened at some time. */
export function isExperience(after: string): boolean {
  return EXPERIENCE_AFTER.test(after)
}

/** A title of a work: its verb has a capital in the middle of a sentence (`Why Fable 5 Is Unavailable`). */
export function isTitled(value: string, hasWordsBefore: boolean): boolean {
  return (
    hasWordsBefore &&
    /^(?:Is|Are|Was|Were|Has|Have|Remains?|Stays?|Requires?|Ranks?|Leads?|Tops?)\b/u.test(value)
  )
}

/** `See …`, `Cf. …`: a pointer to a text, whose words are a title. */
export function isPointer(sentence: string): boolean {
  return /^\s*(?:see(?: also)?|cf\.?|read|compare|via|source|sources|quoted in|further reading|h\/t)\b[^.]*$/iu.test(
    sentence.replace(/[.!?]\s*$/u, ''),
  )
}

/** Verbs of the past up to a noun phrase, beside a date: what it presupposes was so then. */
const TOLD =
  /(?<![\p{L}-])(?:was|were|had|did|ran|used|went|took|made|gave|sold|bought|drew|chose|(?!need|exceed|feed|speed)\p{Ll}{3,}ed)(?![\p{L}-])/u

/** Verbs of the past that hand on what is so now. */
const REPORTED =
  /(?<![\p{L}-])(?:said|told|noted|added|warned|argued|claimed|stressed|explained|wrote|reported|confirmed|stated|insisted|suggested)(?![\p{L}-])/gu

/** Whether a noun phrase stands in what is told of the past: `An order made Wren disable its newest model, X`. */
export function isInThePast({ view: { text }, span }: Found): boolean {
  return TOLD.test(text.slice(0, span.start).replace(REPORTED, ''))
}

/** Whether a noun phrase is told of a day: `The experiments of 2025 used Wren’s newest model, X`. */
export function isOfThen({ view: { text, dates }, span }: Found): boolean {
  const before = text.slice(0, span.end)
  return (dates.size > 0 || /\b20\d\d\b/.test(before)) && TOLD.test(before)
}
