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
