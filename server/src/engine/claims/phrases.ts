import { compiledAtOnce } from '../text/native-regex.ts'
import { smallSource } from '../text/small-letters.ts'
import { MACROS } from './macros.ts'
import { slotClass } from './sentence-view.ts'

/*
 * The pattern language of phrases. A pattern is a regular expression over a sentence view, in which capitals are
 * small letters, a space is any white space, and these words in braces stand for more. It has no back references:
 * `machine/` does not know them.
 *
 *   {model} {lab} {policy} {family}     the subject, a slot of that kind (alternatives: {model|family})
 *   {=model} {=lab} …                   the value, a slot of that kind
 *   {_lab} {_benchmark} …               a slot of that kind that is neither
 *   {benchmark}                         the slot that becomes the qualifier `benchmark`
 *   {value:a|b}                         the value, one of the words given
 *   {quantity} {date}                   the value, a quantity or a date
 *   {amount}                            the value, a quantity or a small amount of money in words (`five dollars`)
 *   {be} {has}                          forms of to be and to have, with the verbs that stand for them
 *   {adv}                               any adverbs of time and degree
 *   {also}                              further names in an enumeration (`A, B and C`)
 *   {aside}                             an insertion between commas or in parentheses, or none
 *   {owns}                              words that hand what follows on to the name before (`, a sparse model with`)
 *   {near}                              at most 40 characters within a clause, no other subject between
 *   {briefly}                           a few words on the way to a date (`by Wren in Paris on`)
 *   {name}                              the value, up to four words that may be a name
 *   {gap}                               at most 90 characters within a sentence, no other subject between
 *   {free}                              at most 70 characters within a clause, no other name and no figure between
 *   {whole}                             nothing follows that narrows the statement (`in Crimea`, `by default`)
 *   {topped}                            nothing follows that narrows a superlative (`under 1T`, `for Swahili`, `we tried`)
 */

const KIND =
  /^(?<role>[=_])?(?<kinds>(?:model|lab|policy|family|license|organization|benchmark|date)(?:\|(?:model|lab|policy|family|license|organization|benchmark|date))*)$/

/**
 * Compiles a pattern of the language above, for texts in small letters: that takes less than half the time and room
 * of an expression that ignores case. Its matches tell where their groups stand.
 * @throws SyntaxError for an unknown word in braces; patterns are part of the program, so a test finds it.
 */
export function compilePhrase(pattern: string): RegExp {
  return compiledAtOnce(new RegExp(phraseSource(pattern), 'dgu'))
}

/** The source of the regular expression that a pattern stands for. */
export function phraseSource(pattern: string): string {
  return spaced(smallSource(unfold(pattern).replaceAll(OPENING, `^[^\\w${SLOTS}]*`)))
}

/** What a phrase begins with that opens its sentence: signs, but no slots, which are no word characters either. */
const OPENING = '^\\W*'
const SLOTS = '\\ue000-\\uf6ff'

/** Expands the words in braces, nested ones inside out; `{0,40}` is a quantifier and stays. */
function unfold(pattern: string): string {
  let result = ''
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charAt(at)
    if (unit !== '{' || /\d/.test(pattern.charAt(at + 1))) {
      result += unit
      continue
    }
    const end = closingBrace(pattern, at)
    result += expand(unfold(pattern.slice(at + 1, end)))
    at = end
  }
  return result
}

function closingBrace(pattern: string, open: number): number {
  let depth = 0
  for (let at = open; at < pattern.length; at++) {
    if (pattern.charAt(at) === '{') depth++
    if (pattern.charAt(at) === '}' && --depth === 0) return at
  }
  throw new SyntaxError(`a brace is not closed in ${pattern}`)
}

/** Outside character classes a space is any white space; one with a quantifier of its own is grouped for it. */
function spaced(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]| /gu, (part, at: number) => {
    if (part !== ' ') return part
    return /[?*+{]/.test(source.charAt(at + 1)) ? '(?:\\s+)' : '\\s+'
  })
}

function expand(name: string): string {
  const macro = MACROS[name]
  if (macro !== undefined) return macro
  if (name.startsWith('value:')) return `(?<value>${name.slice('value:'.length)})`
  const groups = KIND.exec(name)?.groups
  if (!groups?.kinds)
    throw new SyntaxError(`a phrase uses {${name}}, which the pattern language does not have`)
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
