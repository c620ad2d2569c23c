import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const ajv = new Ajv({ allErrors: false, allowUnionTypes: true, strictTypes: false, strictRequired: false })
ajv.addKeyword('enumDescriptions')
const validate = ajv.compile(JSON.parse(readFileSync(at('schemas/knowledge.schema.json'), 'utf8')))

/** What the schema says against a document, a line each. */
function against(document: unknown): readonly string[] {
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const bundled = readdirSync(at('server/knowledge'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .sort()

test.each(bundled)('the bundled %s is as the schema says', name => {
  expect(against(parse(readFileSync(at(`server/knowledge/${name}`), 'utf8')))).toEqual([])
})

const fact = (text: string): string => `x: {facts: [{${text}, asOf: 2026, sources: [a]}]}`
const source = (text: string): string => `sources: {a: {${text}}}`

describe('the schema', () => {
  test.each([
    ['an addition to what is known', 'x: {aliases: [Ex, {text: Exx, context: cue, cues: [lab]}]}'],
    ['a fact', fact('property: openness, value: closed, validFrom: 2026-01')],
    ['a fact with a qualifier', fact('property: score, value: 5, benchmark: hle')],
    ['an end', 'x: {end: [{property: status, value: signed, validTo: 2026-01-01, sources: [a]}]}'],
    ['a deprecation', 'x: {deprecate: [{property: status, value: signed}]}'],
    ['a dispute', fact('property: status, value: signed').replace('facts', 'dispute')],
    [
      'sources of its own',
      source('strength: weak, type: webpage, title: T, issued: 2026, URL: "https://a.b"'),
    ],
  ])('takes %s', (_, text) => {
    expect(against(parse(text))).toEqual([])
  })

  test.each([
    ['an unknown key', 'x: {nickname: y}'],
    ['another kind', 'x: {kind: person, name: X}'],
    ['an id in capitals', 'X: {kind: lab, name: X}'],
    ['an unknown property', fact('property: colour, value: red')],
    [
      'a property of another kind',
      fact('property: status, value: signed').replace('{facts', '{kind: lab, name: X, facts'),
    ],
    ['a term that is none', fact('property: openness, value: ajar')],
    ['a text for a number', fact('property: score, value: high, benchmark: hle')],
    ['a score without a benchmark', fact('property: score, value: 5')],
    ['a qualifier that a property has not', fact('property: openness, value: closed, benchmark: hle')],
    ['a date that does not exist', fact('property: released, value: 2026-13-01')],
    ['a month that does not exist', fact('property: openness, value: closed, validFrom: 2026-13')],
    ['a fact without a source', 'x: {facts: [{property: openness, value: closed, asOf: 2026, sources: []}]}'],
    ['an end without a date', 'x: {end: [{property: status, value: signed, sources: [a]}]}'],
    ['a source without a date', source('strength: weak, type: webpage, title: T')],
    ['a strength that is none', source('strength: strong, type: webpage, title: T, issued: 2026')],
    ['an alias with an unknown key', 'x: {aliases: [{text: X2, when: always}]}'],
  ])('rejects %s', (_, text) => {
    expect(against(parse(text))).not.toEqual([])
  })
})

test('the extension offers the schema for overlays, and its package holds it', () => {
  const { contributes } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  for (const { url, fileMatch } of [...contributes.jsonValidation, ...contributes.yamlValidation]) {
    expect(url).toBe('./schemas/knowledge.schema.json')
    expect(fileMatch.join()).toContain('.dateline/knowledge/**/*.')
  }
  expect(readFileSync(at('.vscodeignore'), 'utf8')).toContain('!schemas/*.json')
})
