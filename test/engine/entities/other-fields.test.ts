import { describe, expect, it } from 'vitest'
import { links } from './support.ts'

const MODELS =
  'OpenAI has GPT-5.6 Sol. Anthropic has Claude Fable 5 and Claude Opus 4.8. Amazon has Nova. Kimi K2 came.'

const linked = (sentence: string) => links(MODELS, sentence)

describe('words of other fields', () => {
  it.each([
    'Beethoven’s Opus is not on the programme.',
    'The cellist closed with Opus.',
    'That Opus was played by a quartet.',
    'The zodiac app put Fable next to Leo.',
    'France sold two Fable warships.',
    'Fable, the deputy mayor of Liège, opened the session.',
    'Opus, the audio codec, is free.',
    'Dams along the Amazon draw water. They live on the Amazon.',
    'The Amazon is rising. Trade across the Amazon, they say, fell.',
    'Its parts must Amazon. The plan fails to Amazon.',
    'Santa Fable hospital uses it.',
    'To Fable the story, they cut it. To Fable it all takes a week.',
    'The Amazon lost less water. They mapped the Amazon and the Nile.',
    'Songs are stored with Opus at 64 kilobits. Sol sells alpaca hats at the zoo.',
  ])('%s', sentence => expect(linked(sentence)).toEqual([]))
})

describe('the same words in sentences about models and makers', () => {
  it.each([
    ['The model Opus wrote a sonata.', 'Opus → claude-opus-4.8'],
    ['Prompted for a couplet, Opus complied.', 'Opus → claude-opus-4.8'],
    ['The Amazon deal closed.', 'Amazon → amazon'],
    ['The Amazon led round closed.', 'Amazon → amazon'],
    ['To Amazon it is a detail.', 'Amazon → amazon'],
    ['The Amazon, OpenAI and other filings are long.', 'Amazon → amazon', 'OpenAI → openai'],
    ['The Amazon-backed lab grew.', 'Amazon → amazon'],
    ['How can Amazon compete?', 'Amazon → amazon'],
    ['The courts ruled, and so must Amazon.', 'Amazon → amazon'],
    ['They sold it to Amazon.', 'Amazon → amazon'],
    ['Agencies went over to Fable the same day.', 'Fable → claude-fable-5'],
    ['That makes Opus 4.8 more than a launch.', 'Opus 4.8 → claude-opus-4.8'],
    ['That makes Fable 5 more than a launch.', 'Fable 5 → claude-fable-5'],
    ['Meta declined to sign. Meta said so.', 'Meta → meta', 'Meta → meta'],
  ])('%s', (sentence, ...names) => expect(linked(sentence)).toEqual(names))
})
