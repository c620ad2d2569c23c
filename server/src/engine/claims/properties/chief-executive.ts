import { isSamePerson, readName } from '../names.ts'
import { defineProperty } from '../property.ts'

const CEO = '(?:CEO|C\\.E\\.O\\.|chief executive(?: officer)?|chief exec|boss)'
const HEAD = `(?:${CEO}|director|chair(?:man|woman|person)?|head|president|secretary|administrator|executive director)`
/** Titles come in pairs: `founder and CEO`. */
const PAIRED = '(?:(?:co-)?founder,? (?:and|&) |(?:co-)?founder-|longtime |current |its |the |a |our )*'
const PLAIN =
  '(?<!\\b(?:former|then|ex|past|onetime|previous|interim|acting|incoming|next|co|vice|deputy)[- ])'

/** Who runs an organization. */
export const chiefExecutive = defineProperty({
  id: 'chief-executive',
  label: 'chief executive',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  isSubject: true,
  cue: /chief|CEO|C\.E\.O|boss|director|chair|head|president|secretary|administrator|chaired by|led by|run by|runs|heads|leads|首席执行官/iu,
  phrases: [
    {
      pattern: `${PLAIN}{lab}(?:'s|’s)? ${PAIRED}${CEO}(?: (?:and|&) (?:co-)?founder)?,? (?:is |remains )?{name}`,
    },
    { pattern: `${PLAIN}{organization}(?:'s|’s)? ${PAIRED}${HEAD},? (?:is |remains )?{name}` },
    { pattern: `{name}, (?:who is )?${PAIRED}${PLAIN}${CEO}(?: (?:and|&) (?:co-)?founder)? (?:of|at) {lab}` },
    { pattern: `{name}, (?:who is )?${PAIRED}${PLAIN}${HEAD} (?:of|at) (?:the )?{organization}` },
    { pattern: `{name}, {lab}(?:'s|’s) ${PAIRED}${CEO}` },
    { pattern: `{name}, {organization}(?:'s|’s) ${PAIRED}${HEAD}` },
    {
      pattern: `{name} (?:is|remains|serves as|continues as|stays) (?:still |currently |now )?${PAIRED}(?:interim |acting )?${CEO}(?: (?:and|&) (?:co-)?founder)? (?:of|at) {lab|organization}`,
    },
    {
      pattern: `{name} (?:is|remains|serves as|continues as|stays) (?:still |currently |now )?${PAIRED}${HEAD} (?:of|at) (?:the )?{organization}`,
    },
    {
      pattern: `{name} (?:is|remains) (?:still |currently |now )?{lab|organization}(?:'s|’s) ${PAIRED}(?:interim |acting )?${CEO}`,
    },
    { pattern: `${PLAIN}${PAIRED}${CEO} of {lab}(?:,|:| is| remains) {name}` },
    {
      pattern: `{name}, who (?:still |currently |now )?(?:runs|heads|leads) {lab|organization}(?![\\w-]|['’]s)`,
    },
    { pattern: `{name} (?:still |currently |now )?(?:runs|heads) {lab|organization}(?![\\w-]|['’]s)` },
    {
      pattern: `{lab|organization}{aside} (?:(?:is|remains|currently|now|still|which|,) )*(?:run|led|headed) by (?:its |the )?(?:(?:co-)?founder,? |and |${CEO},? )*{name}`,
    },
    { pattern: `${PAIRED}${PLAIN}${CEO} {name} of {lab}` },
    {
      pattern: `{name} (?:still |currently |now )?(?:leads|heads|runs) {lab|organization} as ${PAIRED}${HEAD}`,
    },
    {
      pattern: `(?:^|[,;] )(?:still |now )?(?:run|led|headed|chaired) by {name}, {lab|organization}(?!['’]s)`,
    },
    { pattern: `{lab|organization}, (?:still |now |currently )?chaired by {name}` },
    {
      pattern: `{lab|organization} ?(?:的)?(?:现任|现|目前的|当前)?首席执行官(?:是|为|仍是|:|：)? ?(?:[\\u4e00-\\u9fff·]{2,8} ?[(（])?(?<value>[A-Z][\\w.-]+(?: [A-Z][\\w.-]*){1,3})`,
    },
  ],
  columns: [{ header: /^(?:CEO|chief executive(?: officer)?|head|led by|首席执行官)$/iu }],
  read: text => readName(text),
  agrees: (stated, fact) => isSamePerson(String(stated.value), String(fact.value)),
  rewrite: (_, { presentFact }) => (presentFact ? String(presentFact.value) : undefined),
})
