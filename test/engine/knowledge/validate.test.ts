import { describe, expect, it } from 'vitest'
import { properties } from '../../../server/src/engine/claims/registry.generated.ts'
import { readKnowledge } from '../../../server/src/engine/knowledge/read-knowledge.ts'
import { validateKnowledge } from '../../../server/src/engine/knowledge/validate.ts'

const meta = { path: 'meta.yaml', text: 'version: 2026-11-21\nasOf: 2026-11-21\n' }
const acme = {
  path: 'labs/acme.yaml',
  text: 'acme: { kind: lab, name: Acme }\nexam: { kind: benchmark, name: Exam }\n',
}
const source = 'src: { strength: primary, type: webpage, title: T, issued: 2026, URL: https://a.example }\n'

/** What is wrong with a model whose facts are given one a line, `asOf` and `sources` left out. */
function check(...facts: readonly string[]): readonly string[] {
  const lines = facts.map(fact => `    - { ${fact}, asOf: 2026-06-27, sources: [src] }\n`)
  return validate(`rocket:\n  kind: model\n  name: Rocket\n  lab: acme\n  facts:\n${lines.join('')}`)
}

function validate(text: string, sources = source): readonly string[] {
  const files = [meta, acme, { path: 'models/m.yaml', text }, { path: 'sources/s.yaml', text: sources }]
  const { data, problems, locate } = readKnowledge(files)
  expect(problems).toEqual([])
  return validateKnowledge(data, properties, locate).map(problem => `${problem.line}: ${problem.message}`)
}

describe('facts', () => {
  it('may be dates, numbers, terms and entities', () => {
    expect(
      check(
        'property: released, value: 2026-06',
        'property: context-window, value: 1000000',
        'property: openness, value: open-weight',
        'property: developer, value: acme',
        'property: rank, benchmark: exam, among: open-weight, value: 1',
      ),
    ).toEqual([])
  })

  it('must have a value of the property’s type', () => {
    expect(
      check(
        'property: released, value: 2026',
        'property: context-window, value: 1M',
        'property: openness, value: opened',
        'property: developer, value: nobody',
        'property: license, value: 2',
      ),
    ).toMatchInlineSnapshot(`
      [
        "6: the value of released must be a date that exists, such as 2026-06-27; a bare year stands in quotes",
        "7: the value of context-window must be a number in its base unit, without separators",
        "8: the value of openness must be one of closed, restricted, open-weight, open-source",
        "9: the value of developer must be an entity; there is no \`nobody\`",
        "10: the value of license must be a text; put it in quotes",
      ]
    `)
  })

  it('must use properties and qualifiers that exist', () => {
    expect(
      check(
        'property: valuation, value: 1',
        'property: released, value: 2026-06, region: EU',
        'property: rank, value: 1',
        'property: score, value: 1, benchmark: acme',
        'property: rank, value: 1, benchmark: exam, among: many',
      ),
    ).toMatchInlineSnapshot(`
      [
        "6: a model has no property \`valuation\`",
        "7: released has no qualifier \`region\`",
        "8: a rank needs a \`benchmark\`",
        "9: there is no benchmark \`acme\`",
        "10: among must be one of all, open-weight",
      ]
    `)
  })

  it('must name sources that exist', () => {
    const facts = '  facts:\n    - { property: founded, value: 2026-01, asOf: 2026, sources: '
    expect(validate(`b:\n  kind: lab\n  name: Beta\n${facts}[gone] }\n`)).toEqual([
      '5: there is no source `gone`',
    ])
    expect(validate(`b:\n  kind: lab\n  name: Beta\n${facts}[] }\n`)).toEqual([
      '5: a fact needs at least one source',
    ])
  })
})

describe('timelines', () => {
  const general = 'property: availability, value: general, validFrom: 2026-06-09'
  const suspended = 'property: availability, value: suspended, validFrom: 2026-06-12'

  it('may change from one day to the next', () => {
    expect(check(`${general}, validTo: 2026-06-12`, suspended)).toEqual([])
  })

  it('must not hold two values on one day', () => {
    expect(check(general, suspended)).toEqual([
      '7: the availability is `general` and `suspended` on the same day; end one with `validTo` or rank one',
    ])
  })

  it('may keep a value that is known to be wrong', () => {
    expect(check(general, `${suspended}, rank: deprecated`)).toEqual([])
  })

  it('must not end before they begin', () => {
    expect(check(`${general}, validTo: 2026-06-01`)).toEqual(['6: `validTo` is before `validFrom`'])
  })

  it('leave observations of one day alone: two scores may disagree', () => {
    const score = 'property: score, benchmark: exam'
    expect(check(`${score}, value: 85`, `${score}, value: 74.6`)).toEqual([])
  })
})

describe('names', () => {
  it('must not be claimed by two entities without context', () => {
    const names = (rule: string) =>
      validate(
        `b: { kind: lab, name: Beta, aliases: [ACME 2] }\nc: { kind: lab, name: Gamma, aliases: [${rule}] }\n`,
      )
    expect(names('Acme 2')).toEqual(['2: `Acme 2` also names `b`; give one of them a context (kin or cue)'])
    expect(names('{ text: Acme 2, context: cue, cues: [C] }')).toEqual([])
  })

  it('may differ in case where case counts', () => {
    expect(validate('b: { kind: lab, name: ACME }\n')).toEqual([])
    expect(validate('b: { kind: lab, name: Beta, aliases: [{ text: ACME, case: any }] }\n')).toHaveLength(1)
  })
})

describe('entities and sources', () => {
  it('must not stand twice, and a lab must exist', () => {
    expect(validate('acme: { kind: model, name: Another, lab: exam }\n')).toEqual([
      '1: `acme` stands twice; merge the two',
      '1: there is no lab `exam`',
    ])
  })

  it('need a title, a date and a URL, or else a publisher', () => {
    const sources = (fields: string) => validate('', `s: { strength: weak, type: report, ${fields} }\n`)
    expect(sources('publisher: P')).toEqual([
      '1: the source `s` needs a `title`',
      '1: the source `s` needs a date: `issued`, or `accessed` for a live page',
      '1: the source `s` needs a `URL` (or, where there is none, publisher and issued)',
    ])
    expect(sources('title: T, publisher: P, issued: 2026')).toEqual([])
    expect(sources('title: T, accessed: 2026, URL: "npm:x"')).toEqual([
      '1: the URL of `s` must begin with https:// or http://',
    ])
  })
})
