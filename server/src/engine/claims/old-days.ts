/*
 * Days that a text names as those that something had once: from which it was moved, and for which somebody prepared.
 */

const MOVED_FROM =
  /\b(?:mov(?:e[ds]?|ing)|push(?:ed|es|ing)?(?: back| out)?|shift(?:ed|s|ing)?|delay(?:ed|s|ing)?|postpon(?:ed|es|ing)|deferr?(?:ed|s|ing)?|extend(?:ed|s|ing)?|slid|slip(?:s|ped|ping)?|reschedul(?:ed|es|ing)|chang(?:ed|es|ing)|put (?:back|off)|brought forward|bumped|switched)\b[^;:.!?]{0,60}? from (?:the )?(?:[a-z]+ ){0,2}[\uf600-\uf6ff]$/iu
/** A noun with its day, and no verb. */
const BARE =
  /^(?:[\w’'-]+ ){0,5}?(?:deadlines?|dates?|start|launch|milestones?|cliff|threshold)(?: (?:of|on|in))?,? [\uf600-\uf6ff]$/iu
const DID =
  /(?:^|[;:—,] ?|\b(?:that|and|but|who|which) )[^;:—]{1,60}?\b(?:had|were|was|did|(?!need|exceed|proceed|succeed|speed|feed)\p{L}{2,}ed|met|built|spent|sought|set|ran|fought|began|went|made|took|knew|saw)\b[^;:—]*$/iu

/** Whether the day of a value is told as one of then. `lead` is what stands before it in its sentence. */
export function isOldDay(text: string, lead: string): boolean {
  return MOVED_FROM.test(text) || MOVED_FROM.test(lead + text) || (BARE.test(text) && DID.test(lead))
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** The days that a text says something was moved from. */
export function movedFrom(text: string): readonly string[] {
  const match = /\bmoved from (?:(?<day>\d{1,2}) )?(?:(?<month>\p{L}+) )?(?<year>(?:19|20)\d\d)\b/iu.exec(
    text,
  )?.groups
  if (!match?.year) return []
  const month = MONTHS.indexOf((match.month ?? '').toLowerCase()) + 1
  const two = (part: number) => String(part).padStart(2, '0')
  if (month === 0) return [match.year]
  return [`${match.year}-${two(month)}${match.day === undefined ? '' : `-${two(Number(match.day))}`}`]
}
