import { isSeq } from 'yaml'
import type { CslDate, CslItem, CslName, Source, Strength } from './types.ts'
import type { Field, YamlFile } from './yaml-file.ts'

const STRENGTHS: readonly Strength[] = ['primary', 'secondary', 'weak']
const TEXTS = ['type', 'title', 'publisher', 'container-title', 'URL', 'DOI', 'note'] as const
const DATES = ['issued', 'accessed'] as const
const NAME_PARTS = ['family', 'given', 'literal'] as const
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads one source: the field's key is its citation key, what is not its strength is CSL-JSON. */
export function readSource(file: YamlFile, { key, keyNode, value }: Field): Source | undefined {
  if (!KEY.test(key))
    file.report(keyNode, `the citation key \`${key}\` must be lower-case ASCII words with dashes`)
  const csl: { -readonly [K in keyof CslItem]: CslItem[K] } = { id: key, type: '' }
  let strength: Strength | undefined
  for (const field of file.fields(value, `the source \`${key}\``)) {
    const textKey = TEXTS.find(name => name === field.key)
    const dateKey = DATES.find(name => name === field.key)
    if (textKey) csl[textKey] = file.text(field.value, textKey) ?? ''
    else if (dateKey) csl[dateKey] = readDate(file, field.value, dateKey)
    else if (field.key === 'author') csl.author = readNames(file, field.value)
    else if (field.key === 'strength') strength = file.term(field.value, 'strength', STRENGTHS) ?? 'weak'
    else file.report(field.keyNode, `a source has no key \`${field.key}\``)
  }
  if (csl.type === '') file.report(keyNode, `the source \`${key}\` needs a \`type\`, such as webpage`)
  if (strength === undefined) {
    return file.report(keyNode, `the source \`${key}\` needs a \`strength\`: ${STRENGTHS.join(', ')}`)
  }
  return { key, strength, csl }
}

function readDate(file: YamlFile, node: unknown, what: string): CslDate {
  const date = file.date(node, what)
  return date === undefined ? {} : { 'date-parts': [date.split('-').map(Number)] }
}

function readNames(file: YamlFile, node: unknown): readonly CslName[] {
  const names = isSeq(node) ? node.items : [node]
  return names.map(name => {
    const read: { -readonly [K in keyof CslName]: CslName[K] } = {}
    for (const field of file.fields(name, 'an author')) {
      const part = NAME_PARTS.find(known => known === field.key)
      if (part) read[part] = file.text(field.value, part) ?? ''
      else
        file.report(field.keyNode, `an author has no key \`${field.key}\`; it has ${NAME_PARTS.join(', ')}`)
    }
    return read
  })
}
