import type { Found, Phrase } from './property.ts'

/*
 * From which day a policy applies, told by turns of which it is not the subject, or in which it is denied till then:
 * `1 May is the day X takes effect`, `compliance with X is due by May`, `X does not bind anyone before May`.
 */

const COMES =
  '(?:(?:will |shall |is to |is due to |finally |formally |at last )*(?:tak(?:e|es) effect|took effect|(?:comes?|came|goe?s?|went|enters?|entered) into (?:full )?(?:force|effect|operation|application)|appl(?:y|ies)|(?:starts?|started|begins?|began) to (?:apply|bind)|bec(?:o|a)mes? (?:law|binding|applicable|effective|enforceable)|kicks? in|kicked in|goe?s? live|went live))'
const ALL =
  '(?:(?:to|on) )?(?:any ?(?:one|body)|(?:any |the |large |frontier )?(?:developers?|compan(?:y|ies)|firms?|platforms?|providers?|deployers?|employers?|labs?|exporters?|agenc(?:y|ies)|businesses|vendors?|operators?))'

const CHANGES =
  '(?:law|act|statute|regulation|revisions?|amendments?|changes|rules|measures|text|order|version|overhaul|package|legislation)'

export const EFFECTIVE_TURNS: readonly Phrase[] = [
  {
    pattern: `{date},? (?:is|was|will be|marks|marked|being) (?:the (?:day|date|moment|month)(?: (?:on which|that|when|from which))?|when) (?:the )?{policy} ${COMES}(?=[,.;:)]| and\\b|\\W*$)`,
    isEvent: true,
  },
  {
    pattern: `(?:compliance with|complying with|conformity with) (?:the )?{policy} (?:is|becomes|will be|will become|was|became) (?:due|required|mandatory|compulsory|obligatory) (?:by|from|on|as of|starting|in|since) {date}`,
    isEvent: true,
    isVoid: isInSteps,
  },
  {
    pattern: `(?:has|have) (?:time )?until {date} to (?:comply with|conform to|prepare for|get ready for|adapt to) (?:the )?{policy}(?!['’]s)`,
    isEvent: true,
    isVoid: isInSteps,
  },
  {
    pattern: `(?<!\\b(?:of|under|in|for|by|to|with|from) (?:the )?){policy}{aside} {value:(?:(?:does|do|will|shall)(?: not|n['’]t)|won['’]t) (?:apply|bind|bite|cover|take effect|(?:come|enter|go) into (?:force|effect)|kick in|start)(?: ${ALL})? (?:before|until|till|prior to) {_date}}`,
    isEvent: true,
    isVoid: isInSteps,
  },
  {
    pattern: `(?<!\\b(?:of|under|in|for|by|to|with|from) (?:the )?){policy}{aside} {value:(?:will|shall|is to) (?:bind|cover|govern|oblige|apply to)(?: ${ALL}) (?:from|as of|starting|beginning) {_date}}`,
    isEvent: true,
    isVoid: isInSteps,
  },
  {
    pattern: `{policy}(?!['’]s)[^;:.!?()\\ue000-\\uf5ff]{0,60}?, with (?:the |its |both )?(?:(?:new|revised|amended|final|main|core|first|remaining) )?(?:${CHANGES}|it|them) {value:(?:now |still )?(?:(?:set|due|scheduled|slated|expected|about|poised) )?to (?:start|begin|apply|bite|kick in|go live|take effect|(?:come|enter|go) into (?:force|effect)|become (?:effective|binding|applicable|law))(?: (?:on|in|from|as of|by|starting))? {_date}}`,
    isEvent: true,
  },
  {
    pattern: `with (?:the )?{policy} {value:(?:now |still )?(?:set|due|scheduled|slated|expected|about) to (?:start|begin|apply|bite|kick in|go live|take effect|(?:come|enter|go) into (?:force|effect)) (?:on|in|from|as of) {_date}}`,
    isEvent: true,
  },
]

/** A law with a calendar of its own binds in steps: a day may be that of one of them. */
function isInSteps({ knowledge, subject }: Found): boolean {
  return knowledge
    .facts(subject.entity, 'milestone')
    .some(({ value }) => /appl|effect|force|comply|compliance|obligat|dut(?:y|ies)/iu.test(String(value)))
}
