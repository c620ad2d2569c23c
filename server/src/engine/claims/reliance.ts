import type { Phrase } from './property.ts'
import { LIVE } from './status-words.ts'

/*
 * That a law holds, told of those who go by it: `the government continues to rely on X`, `agencies still take their
 * cue from X`, `X and Y set the duties that agencies must meet`.
 */

const WHO =
  '(?:governments?|agenc(?:y|ies)|departments?|administration|authorit(?:y|ies)|regulators?|officials|ministr(?:y|ies)|Washington|Brussels|bureaus?|offices?|companies|developers|firms|labs|providers|operators|procurement|oversight|enforcement|policy|[\\ue400-\\ue7ff\\uf400-\\uf5ff])'
const RELY =
  '(?:rely|relies|draw|lean|leans|depend|depends|fall back|falls back|act|acts|operate|operates|work|works|go|goes)'
const ON = '(?:on|under|from|by|according to|pursuant to)'

export const RELIANCE: readonly Phrase[] = [
  {
    pattern: `${WHO} {value:(?:continues?|goes on|go on) to ${RELY} (?:heavily |largely |mainly |chiefly )?${ON}|(?:still|today|now) (?:heavily |largely |mainly |chiefly )?(?:rel(?:y|ies)|depends?|leans?) on} (?:the )?{policy}(?!['’]s)`,
    value: 'in-force',
    alternatives: LIVE,
  },
  {
    pattern: `{policy}(?:,? (?:and|together with) [^.;:!?]{1,60}?,?)? {value:(?:set|lay down|define|establish|prescribe|spell out|fix) (?:out )?the (?:[\\w-]+ ){1,6}?(?:that|which) (?:[\\w-]+ ){1,4}?(?:must|(?:have|has|are|is (?:required|obliged)) to|are (?:required|obliged) to)}(?![\\w-])`,
    value: 'in-force',
    alternatives: LIVE,
  },
]
