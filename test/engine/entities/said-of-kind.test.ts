import { describe, expect, it } from 'vitest'
import { links } from './support.ts'

describe('a name that is an ordinary word, by what is said of it', () => {
  it.each([
    ['Fable has a context window of 300,000 tokens.', 'Fable → claude-fable-5'],
    ['Fable, which the clinic chose, costs $4 per million input tokens.', 'Fable → claude-fable-5'],
    ['Fable goes for ten dollars a million in.', 'Fable → claude-fable-5'],
    ['The contract names Fable, which has 40 billion parameters.', 'Fable → claude-fable-5'],
    ['Of Fable, 40 billion parameters are awake.', 'Fable → claude-fable-5'],
    ['The weights of Fable can be downloaded.', 'Fable → claude-fable-5'],
    ['Fable’s weights are secret.', 'Fable → claude-fable-5'],
    ['Fable’s knowledge cutoff is May 2025.', 'Fable → claude-fable-5'],
    ['Fable, with its 40 billion parameters, is small.', 'Fable → claude-fable-5'],
    ['Meta, which owns the app, is valued at $900 billion.', 'Meta → meta'],
    ['Meta, last valued at $900 billion, hires.', 'Meta → meta'],
    ['Moonshot has raised money at a valuation of $3 billion.', 'Moonshot → moonshot'],
    ['Fable is an open-weight model.', 'Fable → claude-fable-5'],
    ['Fable accepts 200,000 tokens at a time.', 'Fable → claude-fable-5'],
    ['Moonshot’s chief executive spoke.', 'Moonshot → moonshot'],
  ])('%s', (sentence, ...expected) => expect(links(sentence)).toEqual(expected))
})

describe('the same words of something else', () => {
  it.each([
    'A Fable has a context of its own.',
    'The Fable has a million readers, and tokens of love.',
    'Fable weighs 60 kg, and the weights are public.',
    'Video game Fable holds 12 million tokens of gold.',
    'Fable reaches 10 grapes and scored 3 goals.',
    'Meta costs $10 per million in fuel.',
    'In the Fable, the fox weighs the parameters of the hunt.',
    'The meta value is 900 billion. Analysts valued Fable at nothing.',
    'Fable is a model of brevity. Fable is a role model. Fable was a fashion model.',
    'Fable accepts tokens of thanks. Fable accepts 12 coins and tokens.',
    'The Meta award, worth much, was valued at nothing.',
    'The Apache Spark context window is a setting.',
  ])('%s', sentence => expect(links(sentence)).toEqual([]))
})
