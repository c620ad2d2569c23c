/*
 * How a sentence frames what it says: as a condition, as somebody's belief, as untrue. All patterns look at the
 * words before the value (`before`) or behind it (`after`), within its clause.
 */

const CONTENT_NOUN =
  '(?:claims?|rumou?rs?|fears?|worr(?:y|ies)|concerns?|ideas?|notions?|beliefs?|allegations?|suggestions?|perceptions?|myths?|impressions?|assumptions?|premises?|hypothes[ie]s|possibilit(?:y|ies)|risks?|chances?|odds|prospects?|theor(?:y|ies)|speculation|reports?|worlds?|futures?|scenarios?|cases?|events?)'

/** What a noun holds, nobody asserts: `the rumour that …`, `the fear is that …`, `a world in which …`, `in the event that …`. */
const CONTENT = new RegExp(
  `\\b${CONTENT_NOUN}(?: (?:is|was|are|were|remains|circulated|spread))?,? (?:that|in which|where)\\b`,
  'iu',
)

/** `Whenever X is down, …`, `as long as …`, `when X is down, …`: general, so they say nothing of today. */
const CONDITION =
  /\b(?:whenever|as long as|so long as|provided(?: that)?|on condition that|in case|lest|unless|even if)\b|(?:^|[,(]\s*|\b(?:and|but|or|only|even|fails?|happens?|use|switch|back)\s+)(?:when|once|until|till|by the time|after|before)\s+(?!again\b)[^,]*$/iu

/** Outer words that deny the clause they open. */
const DENIED =
  /\b(?:nobody|no[- ]one|none|few|little|no longer true|not true|untrue|contrary to|wrong(?:ly)?|false(?:ly)?|mistaken(?:ly)?|incorrect(?:ly)?|denie[sd]|den(?:y|ying)|doubts?|disproves?|disproved|debunk(?:s|ed)|dismiss(?:es|ed)?)\b|\bno (?!\d)[\p{L}-]+(?: (?:of|in|under) [^,]*)?$/iu

const DENIED_AFTER =
  /^\s*(?:no longer\b|no more\b|no[,.]?\s*(?!longer)[\p{L}]|nothing\b|neither\b|none\b|(?:is|was|are|were|has been|proved|turned out(?: to be)?)\s+(?:now\s+|since\s+|long\s+|simply\s+|plainly\s+)*(?:false|wrong|untrue|outdated|out of date|a myth|mistaken|obsolete|incorrect|inaccurate))\b/iu

/** `has been suspended before`: an experience, no state. */
const EXPERIENCE_AFTER =
  /^\s*(?:before\b(?!\s+\p{L})|once\b|twice\b|in the past\b|(?:several|many|three|four) times\b|repeatedly\b)/iu

/** Whether the clause is the content of a belief, a condition or a fear, and so asserts nothing of today. */
export function isFramed(before: string, tense: 'present' | 'past'): boolean {
  return CONTENT.test(before) || (tense === 'present' && CONDITION.test(before))
}

/** Whether the words around a value deny it. */
export function isDenied(before: string, after: string): boolean {
  return DENIED.test(before) || DENIED_AFTER.test(after)
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
