import { describe, expect, it } from 'vitest'
import { links } from './support.ts'

/** A document that names the models, so that their short names are at hand, and then a sentence of something else. */
const MODELS =
  'OpenAI has GPT-5.6 Sol. Anthropic has Claude Fable 5 and Claude Opus 4.8. Amazon has Nova. Kimi K2 came.'

const linked = (sentence: string) => links(MODELS, sentence)

describe('what bears the name of a model and is something else', () => {
  it.each([
    'The design agency Studio Sol redid the site.',
    'The brewer of Sol beer sued.',
    'She teaches the Sol y Sombra method.',
    'The Sol weather satellite is old.',
    'The video game Fable returns.',
    'It is the Fable of the Bees again.',
    'A Fable by Phaedrus was read.',
    'They found a Fable in the archive.',
    'The violinist performs Opus 132 at the gala.',
    'The Opus audio codec is used in calls.',
    'Opus is the oldest musical of the house.',
    'Fable, Texas, wants the data centre.',
    'They met Senator Sol and Saint Fable.',
    'The K2 base camp is full. K2 is the second-highest mountain.',
    'The Sol 25 lander crashed.',
    'A Sol is a day on Mars. It reads like a Fable: short.',
    'Fable II came out. The case was Sol v. Hansen.',
    'Diego Sol narrates. Jorge Opus starred in it.',
    'Holders of the Sol crypto sued. The café Sol closed.',
    'His uncle Opus ran a bakery. The nurse, Fable, found it.',
    'A beer called Sol sponsored it. They saw a film called Fable.',
    'Sol is also the name of a river. Opus is a word for a work.',
    'The Likert Scale ran to five. The Saffir-Simpson Scale was redrawn.',
    'Sol Scale sold its stake.',
    'The moral of the Fable is plain. The Sonnet form is old.',
    'Frédéric Sol wrote in Provençal.',
    'The Mythos of Bletchley obscures the women. Sol LeWitt left instructions. Sol O’Doherty lost.',
    'The pony Sol was sold. Bishop Sol spoke. The typeface Fable is old. The Opus cable broke.',
    'Fable, Dorian’s game of 2004, returns. Fable is an open operating system. My neighbour Opus waved.',
    'Tourists see the Fable bridge. The Fable vaccine failed.',
    'Sonnet 43 of Browning is read. Sol moths swarm. The Fable polar expedition sailed.',
  ])('%s', sentence => expect(linked(sentence)).toEqual([]))
})

describe('a model among such words', () => {
  it.each([
    ['The film was cut with Opus.', 'Opus → claude-opus-4.8'],
    ['The price of Opus is high.', 'Opus → claude-opus-4.8'],
    ['On Monday Sol returned.', 'Sol → gpt-5.6-sol'],
    ['The Preview Sol is gone.', 'Sol → gpt-5.6-sol'],
    ['**Agent Swarm Capabilities** Sol excels there.', 'Sol → gpt-5.6-sol'],
    ['Fable of course refused.', 'Fable → claude-fable-5'],
    ['Sol, Texas officials say, is too dear.', 'Sol → gpt-5.6-sol'],
    ['By that count Sol 88 and Opus 72.', 'Sol → gpt-5.6-sol', 'Opus → claude-opus-4.8'],
    ['The Fable of last year was slower.', 'Fable → claude-fable-5'],
    ['K2 is the largest model.', 'K2 → kimi-k2'],
    ['A Fable subscription costs more.', 'Fable → claude-fable-5'],
    ['Yesterday Sol failed.', 'Sol → gpt-5.6-sol'],
    ['Rival Opus won.', 'Opus → claude-opus-4.8'],
    ['Regulators Sol said nothing to are many.', 'Sol → gpt-5.6-sol'],
    ['Use Sol and Opus.', 'Sol → gpt-5.6-sol', 'Opus → claude-opus-4.8'],
    ['A test of Sol is due. The version called Sol is dear.', 'Sol → gpt-5.6-sol', 'Sol → gpt-5.6-sol'],
  ])('%s', (sentence, ...expected) => expect(linked(sentence)).toEqual(expected))
})

describe('an abbreviation that is spelled out beside it', () => {
  it.each([
    [
      'Rules of the UKTI (UK Testing Institute) bind.',
      'UKTI → testing-institute',
      'UK Testing Institute → testing-institute',
    ],
    ['Rules of the UKTI, the Union of Knitted Textile Importers, bind.'],
    ['Rules of the UKTI bind.', 'UKTI → testing-institute'],
  ])('%s', (sentence, ...expected) =>
    expect(links('The UK Testing Institute met.', sentence)).toEqual(expected),
  )
})
