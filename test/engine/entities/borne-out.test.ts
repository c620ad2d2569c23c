import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../../server/src/engine/entities/alias-matcher.ts'
import { recognize } from '../../../server/src/engine/entities/recognize.ts'
import { entity, passage } from './support.ts'

/*
 * Doubtful names that something in the document bears out, and Chinese names with others beside them.
 */

const kin = (text: string) => ({ text, context: 'kin' as const })
const ENTITIES = [
  entity('lab', 'osier', ['Osier AI', kin('Osier')]),
  entity('lab', 'rowan', ['Rowan AI', kin('Rowan')]),
  entity('model', 'willow', [kin('Willow')], { lab: 'osier', isFamily: true }),
  entity('model', 'alder-5', ['Alder 5', { ...kin('Alder'), cues: ['Osier AI'] }], {
    lab: 'osier',
    family: 'alder',
  }),
  entity('model', 'alder-preview', ['Gray Alder', kin('Alder')], { lab: 'osier', family: 'alder' }),
  entity('organization', 'eu-council', ['EU Council of Models']),
  entity('policy', 'eu-act', ['EU Model Act', kin('Model Act'), kin('EU Code of Models')]),
  entity('policy', 'long-order', ['Safe, Fair, and Open Use of Models']),
  entity('organization', 'office', ['网信办', '国家网信办']),
  entity('policy', 'han-act', ['人工智能法', '人工智能法案']),
]
const MATCHER = createMatcher({ entities: new Map(ENTITIES.map(item => [item.id, item])) })

const linked = (...paragraphs: readonly string[]): readonly string[] =>
  (
    recognize(
      paragraphs.map(text => passage(text)),
      MATCHER,
      { anaphora: false },
    ).at(-1)?.mentions ?? []
  ).map(({ text, entity: id }) => `${text} → ${id}`)

describe('a maker and a line of its own', () => {
  it('bear each other out', () => {
    expect(linked('Publishers sued Osier over books that taught Willow to write.')).toEqual([
      'Osier → osier',
      'Willow → willow',
    ])
  })
  it.each([
    'They sued Osier over a bridge.',
    'They cut the Willow on the bank.',
    'They sued Rowan over a book on the Willow of the north.',
    `They sued Osier over a bridge.${' They went home.'.repeat(12)} A tree called Willow fell.`,
  ])('%s', sentence => expect(linked(sentence)).toEqual([]))
})

describe('a short name of two models', () => {
  it('is the one named in full, whatever cue stands beside it', () => {
    const full = 'Gray Alder is new.'
    expect(linked(full, 'Osier AI says that Alder is safe.')).toContain('Alder → alder-preview')
    expect(linked(full, 'They have access to Alder now.')).toEqual(['Alder → alder-preview'])
  })
  it('is the one that the cue means where none is', () => {
    expect(linked('Osier AI says that Alder is safe.')).toContain('Alder → alder-5')
    expect(linked('Alder 5 is here.', 'Osier AI says that Alder is safe.')).toContain('Alder → alder-5')
  })
})

describe('a title of a place whose authority is named', () => {
  it('is its own law', () => {
    expect(linked('The EU Council of Models met.', 'They amended the Model Act.')).toEqual([
      'Model Act → eu-act',
    ])
  })
  it('is nothing without it, or of another place', () => {
    expect(linked('They amended the Model Act.')).toEqual([])
    expect(linked('The EU Council of Models met.', "They read Peru's Model Act.")).toEqual([])
  })
})

describe('titles and their commas', () => {
  it('may lack the last', () => {
    expect(linked('The order on the Safe, Fair and Open Use of Models is long.')).toEqual([
      'Safe, Fair and Open Use of Models → long-order',
    ])
  })
})

describe('Chinese names', () => {
  it.each([
    ['网信办发布通知。', '网信办 → office'],
    ['国家网信办发布通知。', '国家网信办 → office'],
    ['《人工智能法》生效。', '人工智能法 → han-act'],
    ['人工智能法案生效。', '人工智能法案 → han-act'],
  ])('%s', (sentence, name) => expect(linked(sentence)).toEqual([name]))
  it.each([
    '北京网信办受理举报。',
    '浙江省网信办通报。',
    '各地网信办通报。',
    '人工智能法律很多。',
    '人工智能法规很多。',
  ])('%s', sentence => expect(linked(sentence)).toEqual([]))
})
