import type { StatedValue } from './types.ts'

const PARTICLES = /^(?:de|da|di|del|von|van|der|den|la|le|al|bin|ben|el)$/u
/** Capitalized words before a name that are none of it. */
const LEADS =
  /^(?:The|And|But|With|When|While|As|Under|Its|In|By|For|Since|Meanwhile|Today|Now|Then|That|President|Governor|Gov\.|Sen\.|Rep\.|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Sir|Professor|Prof\.?|Secretary|CEO|Chair|Director|Founder)$/u

/** The name of a person at the beginning or the end of a few words; undefined where they hold none of two words or more. */
export function readName(text: string, from: 'start' | 'end' = 'start'): StatedValue | undefined {
  const words = text.split(' ')
  const isName = (word: string) => /^\p{Lu}/u.test(word) || PARTICLES.test(word)
  const named: string[] = []
  for (const word of from === 'end' ? words.toReversed() : words) {
    if (!isName(word)) break
    named.push(word)
  }
  const run = from === 'end' ? named.toReversed() : named
  while (run[0] !== undefined && (LEADS.test(run[0]) || PARTICLES.test(run[0]))) run.shift()
  const name = run.join(' ').replace(/(?:['’]s|[.,'’])$/u, '')
  return run.length >= 2 && /\p{Lu}.*\s\S*\p{Lu}/u.test(name) ? { text: name, value: name } : undefined
}

/** Whether two names are one person's: the same family name last, or the same words in another order. */
export function isSamePerson(stated: string, known: string): boolean {
  const [a, b] = [parts(stated), parts(known)]
  const [first = '', other = ''] = [a[0], b[0]]
  if (a.at(-1) === b.at(-1))
    return a.length === 1 || b.length === 1 || first.startsWith(other) || other.startsWith(first)
  return a.length === b.length && a.every(part => b.includes(part))
}

function parts(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.-]+/u)
    .filter(part => part !== '')
}
