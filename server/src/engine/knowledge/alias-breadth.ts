import type { Alias } from './types.ts'

/** Words so common that a name of theirs would be found everywhere. */
const COMMON = new Set(
  `a about above act after again ai all also am an and any are as at be been before being bill both but by can could day did do
  does down each few first for from had has have he her here him his how i if in into is it its just last law lab like
  made make many may me model models more most much must my new next no nor not now of off on one only or other our out
  over own policy same she should since so some such than that the their them then there these they this those to too
  two under up upon use used very was we well were what when where which while who will with would year years you
  your`.split(/\s+/),
)

/** Why an alias would be found nearly everywhere; nothing where it would not. One that only counts beside a cue may be short. */
export function breadthOf({ text, context, cues }: Alias): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'it has neither letter nor digit'
  if (context === 'cue' && cues.length > 0) return undefined
  if (/^(?:\P{Script=Han}|[\p{N}\p{P}\s]+)$/u.test(text.trim()))
    return 'it is a single character or a bare number'
  return COMMON.has(text.trim().toLowerCase()) ? 'it is a common word' : undefined
}
