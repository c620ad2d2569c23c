import { describe, expect, it } from 'vitest'
import { recognize } from '../../../server/src/engine/entities/recognize.ts'
import { ENTITIES, matcherFor, passage } from './support.ts'

const MATCHER = matcherFor(ENTITIES)

const linked = (text: string) =>
  recognize([passage(text)], MATCHER).flatMap(({ mentions }) =>
    mentions.flatMap(({ isAnaphor, text: words, entity }) => (isAnaphor ? [`${words} → ${entity}`] : [])),
  )

describe('it, which its maker released and then did something to', () => {
  it.each([
    [
      'Anthropic released Claude Fable 5 in June. Anthropic has since switched it off.',
      'it → claude-fable-5',
    ],
    ['OpenAI launched GPT-4o in May. The firm later withdrew it for good.', 'it → gpt-4o'],
  ])('%s', (text, expected) => expect(linked(text)).toContain(expected))

  it.each([
    'Anthropic released Claude Fable 5 and a rival model in June. Anthropic has since switched it off.',
    'Anthropic released Claude Fable 5’s card in June. Anthropic has since switched it off.',
    'Anthropic released Claude Fable 5 and a report in June. Anthropic has since withdrawn it.',
    'OpenAI tested GPT-4o with a tool. The firm later switched it off.',
  ])('nothing in: %s', text => expect(linked(text)).not.toContainEqual(expect.stringMatching(/^it → /u)))
})
