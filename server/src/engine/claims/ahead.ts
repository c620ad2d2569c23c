import { ENDS } from './act.ts'
import { POWERS } from './places.ts'
import type { Phrase } from './property.ts'
import { BEFORE } from './status-words.ts'

/*
 * What is ahead of a policy, told of its day and of who decides on it: `X looms in June`, `Enforcement of X begins on
 * 30 June`, `the governor has to decide by Friday whether to sign X`, `Doria is debating X`.
 */

const NOW = '(?:(?:still|now|currently|already|also|just|only|fast|rapidly|quickly|once again) )*'
const SPAN =
  '(?:(?:less than|under|barely|about|some|only|just|mere) )*(?:an?|one|two|three|four|five|six|a few|several|\\d{1,3}) (?:short )?(?:days?|weeks?|months?)'
const WHEN =
  '(?:,? (?:on|in|from|as of|starting|this|next|late in|early in) (?:early |late |mid-|the (?:spring|summer|autumn|fall|winter) of )?(?:{_date}|spring|summer|autumn|fall|winter|month|year|week))'
const WHOSE = [
  '(?:the )?(?:enforcement|application|implementation|compliance) (?:of|with|under) (?:the )?{policy}',
  '{policy}(?:[’\\u0027]s)? (?:enforcement|application|implementation|requirements|obligations|duties|provisions|mandates|rules)',
]
const HEAD =
  '(?:(?:the )?(?:president|governor|mayor|prime minister)(?: [\\w’\\u0027.-]+){0,2}|(?:(?:biden|trump|newsom|hochul|pritzker|polis|lamont|abbott)(?: [\\w’\\u0027.-]+)?)|(?:gavin|kathy|jared|greg|ned|donald|joe) [\\w’\\u0027.-]+)'
const TO_BE = { value: 'signed', alternatives: ['partly-in-force', ...BEFORE] } as const
const UNSIGNED = { value: 'passed', alternatives: ['proposed'] } as const
const OPEN = { value: 'proposed', alternatives: ['passed', 'failed'] } as const

export const AHEAD: readonly Phrase[] = [
  {
    pattern: `{policy}{aside} {value:${NOW}looms?(?: ever closer| closer| large)?|(?:is|are) ${NOW}(?:looming|approaching|drawing near|around the corner|on the horizon|up next|next(?: in line| up)?|coming up|${SPAN} (?:away|off|out))}(?=${WHEN}|[,.;:)]|\\W*$| (?:and|but|with|as|for)\\b)`,
    ...TO_BE,
  },
  ...WHOSE.map(whose => ({
    pattern: `${whose} {value:${NOW}(?:begins?|starts?|commences?|kicks? (?:in|off)|takes? effect|goes live|appl(?:y|ies)|looms?)${WHEN}}(?![\\w-])`,
    ...TO_BE,
  })),
  {
    pattern: `${HEAD} {value:(?:must|has to|needs to|will have to|is to|is expected to|has until [^,;:.]{1,25}? to) (?:now |still |soon )*(?:decide|choose|determine|say) (?:by [^,;:.]{1,25}? |soon |now )?(?:whether|if) (?:or not )?(?:to|he will|she will|they will) (?:sign|veto|approve|reject)(?: or (?:sign|veto|approve|reject))?} (?:the )?{policy}${ENDS}`,
    ...UNSIGNED,
  },
  {
    pattern: `(?:^\\W*|[;:—] ?|, (?:and|but|while) |\\b(?:and|but|while|as) )(?:${POWERS})(?:['’]s (?:parliament|government|congress|legislature|lawmakers|cabinet|senate))? {value:(?:is|are) ${NOW}(?:debating|considering|weighing|discussing|drafting|negotiating|working on|mulling|preparing|finali[sz]ing|developing|advancing|progressing|moving (?:ahead|forward) with|pushing (?:ahead with|for|through)|trying to pass|pursuing|crafting)} (?:the |its |an? )?{policy}${ENDS}`,
    ...OPEN,
  },
]
