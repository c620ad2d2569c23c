import { QUANTITY } from './quantity.ts'
import { slotClass } from './sentence-view.ts'

/*
 * The pattern language of phrases. A pattern is a regular expression, case-insensitive, over a sentence
 * view, in which a space is any white space and these words in braces stand for more:
 *
 *   {model} {lab} {policy} {family}     the subject, a slot of that kind (alternatives: {model|family})
 *   {=model} {=lab} …                   the value, a slot of that kind
 *   {_lab} {_benchmark} …               a slot of that kind that is neither
 *   {benchmark}                         the slot that becomes the qualifier `benchmark`
 *   {value:a|b}                         the value, one of the words given
 *   {quantity} {date}                   the value, a quantity or a date
 *   {be} {has}                          forms of to be and to have, with the verbs that stand for them
 *   {adv}                               any adverbs of time and degree
 *   {near}                              at most 40 characters within a clause, no other subject between
 *   {gap}                               at most 90 characters within a sentence, no other subject between
 */

const MACROS: Readonly<Record<string, string>> = {
  be: "(?:is|are|was|were|remains?|stays?|becomes?|became|has been|have been|had been|'s|’s|being)",
  has: '(?:has|have|had|offers?|offered|supports?|supported|features?|featured|comes with|came with|boasts?|with)',
  adv: '(?:(?:currently|now|still|today|already|once again|again|once|also|only|temporarily|presently|generally|fully|widely|no less|officially|reportedly|speculatively|most recently|recently|formally|effectively|then|yet|itself) )*',
  near: `[^.;:!?()\\ue000-\\uf5ff]{0,40}?`,
  gap: `[^;!?\\ue000-\\uf5ff]{0,90}?`,
  quantity: `(?<value>${QUANTITY})`,
  date: `(?<value>${slotClass('date')})`,
  benchmark: `(?<benchmark>${slotClass('benchmark')})`,
}
const KIND = /^(?<role>[=_])?(?<kinds>(?:model|lab|policy|family|license|organization|benchmark|date)(?:\|(?:model|lab|policy|family|license|organization|benchmark|date))*)$/

/**
 * Compiles a pattern of the language above.
 * @throws SyntaxError for an unknown word in braces; patterns are part of the program, so a test finds it.
 */
export function compilePhrase(pattern: string): RegExp {
  const source = pattern.replace(/\{(?<name>[^{}\d,][^{}]*)\}/g, (_, name: string) => expand(name)).replace(/ /g, '\\s+')
  return new RegExp(source, 'giu')
}

function expand(name: string): string {
  const macro = MACROS[name]
  if (macro !== undefined) return macro
  if (name.startsWith('value:')) return `(?<value>${name.slice('value:'.length)})`
  const groups = KIND.exec(name)?.groups
  if (!groups?.kinds) throw new SyntaxError(`a phrase uses {${name}}, which the pattern language does not have`)
  const slots = groups.kinds.split('|').map(kind => slotClass(asKind(kind)))
  const any = slots.length === 1 ? slots.join('') : `(?:${slots.join('|')})`
  if (groups.role === '_') return any
  return groups.role === '=' ? `(?<value>${any})` : `(?<subject>${any})`
}

function asKind(kind: string): Parameters<typeof slotClass>[0] {
  switch (kind) {
    case 'model':
    case 'lab':
    case 'policy':
    case 'family':
    case 'license':
    case 'organization':
    case 'benchmark':
    case 'date':
      return kind
    default:
      throw new SyntaxError(`a phrase names the kind ${kind}, which does not exist`)
  }
}
