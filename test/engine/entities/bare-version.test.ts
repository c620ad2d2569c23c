import { describe, expect, it } from 'vitest'
import { links } from './support.ts'

describe('a version that stands by itself behind its line', () => {
  it.each([
    ['The latest Opus is 4.8.', 'Opus → ~claude-opus', '4.8 → claude-opus-4.8'],
    ['The most recent version of GLM is 4.5.', 'GLM → ~glm', '4.5 → glm-4.5'],
    ['GLM’s newest version is still 4.5.', 'GLM → ~glm', '4.5 → glm-4.5'],
  ])('%s', (text, ...expected) => expect(links(text)).toEqual(expected))

  it.each([
    ['The latest Opus is 4.8 million words long.'],
    ['The latest Opus is 4 years old.'],
    ['The latest Opus is 9.9.'],
    ['Opus is 4.8 of ten.'],
    ['Opus was latest, and it is 4.8 here.'],
  ])('nothing in: %s', text => expect(links(text)).toEqual([]))
})
