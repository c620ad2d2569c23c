import { describe, expect, it } from 'vitest'
import { anaphors } from './support.ts'

describe('definite descriptions and pronouns', () => {
  it.each([
    ['GLM-5.2 is open. The model has a long context.', ['The model → glm-5.2']],
    ['GLM-5.2 is open. It has a long context.', ['It → glm-5.2']],
    ['GLM-5.2 is open. It has more. It costs little.', ['It → glm-5.2', 'It → glm-5.2']],
    ['GLM-5.2 leads. Its context window is long.', ['Its → glm-5.2']],
    ['GLM-5.2 leads. Its license is long. It binds.', ['Its → glm-5.2']],
    ['GLM-5.2 and GPT-4 met. The latter is old.', ['The latter → gpt-4']],
    ['GLM-5.2 and GPT-4 met. The latter reads a page at a time.', ['The latter → gpt-4']],
    ['SB 53 binds labs. In January 2026, the law took effect.', ['the law → sb-53']],
    [
      'GLM-5.2 met GPT-4. The former is open; the latter’s window is small.',
      ['The former → glm-5.2', 'the latter → gpt-4'],
    ],
    ['GLM-5.2, which Z.ai released in June, is known. The model is open.', ['The model → glm-5.2']],
    ['GLM-5.2 (a large model) is known. It is open.', ['It → glm-5.2']],
    ['On Friday, Z.ai released GLM-5.2. The model is open.', ['The model → glm-5.2']],
    ['On Friday, Z.ai grew. The company is based in Beijing.', ['The company → zai']],
    ['The EU AI Act applies. The law is long.', ['The law → eu-ai-act']],
    ['SB 53 was signed. The law’s scope is narrow.', ['The law → sb-53']],
    ['SB 53, signed in 2025, binds labs. For now, the statute stands.', ['the statute → sb-53']],
    ['The governor signed SB 53. The measure is short.', ['The measure → sb-53']],
    ['SB 53 binds labs. The governor signed it in May.', ['it → sb-53']],
    ['GLM-5.2 is open. Z.ai released it in June.', ['it → glm-5.2']],
    ['On Friday, Z.ai grew. Since 3 May the company is based in Beijing.', ['the company → zai']],
    ['SB 53 was signed. Labs read the text; the law took effect.', ['the law → sb-53']],
    ['SB 53 was signed. If it rains, the law is short.', ['the law → sb-53']],
    ['SB 53. It binds labs. However, it is short.', ['It → sb-53', 'it → sb-53']],
  ])('%s', (text, expected) => expect(anaphors(text)).toEqual(expected))

  it.each([
    'GLM-5.2 beat GPT-4. The model is open.',
    'GLM-5.2 beat GPT-4. Z.ai released it in June.',
    'GLM-5.2 comes with a report. Z.ai released it in June.',
    'SB 53 was signed. Ohio passed a law of its own; the law took effect.',
    'SB 53 was signed. Ohio passed HB 9; the law took effect.',
    'GLM-5.2 is open. A lab answered; the model is big.',
    'The letter on SB 53 is long. The institute published it in May.',
    'GLM-5.2 and GPT-4 met. The former head of the lab is rich. The latter half is dull.',
    'Z.ai’s GLM-5.2 and OpenAI’s GPT-4 met. The former is open.',
    'GLM-5.2 is open. The latter is good.',
    'GLM-5.2 and Z.ai won. It is open.',
    'GLM-5.2, which beat GPT-4, is known. The model is open.',
    'GLM-5.2, its rivals and others, won. The model is open.',
    'GLM-5.2 beat GPT-4. Its license is open.',
    'GLM-5.2 is open. It is clear that this matters.',
    'The governor fears SB 53. The instrument is short.',
    'GLM-5.2 is open. It remains to be seen.',
    'GLM-5.2 is open. The model weights are large.',
    'GLM-5.2 is open. The model of Europe is another.',
    'GLM-5.2 is open. Others follow. The model is big.',
    'GLM-5.2 is open. The company grew.',
    'Some firm sued OpenAI. The company lost.',
    'Critics of GLM-5.2 spoke. It failed.',
    'With GLM-5.2, a firm grew. It failed.',
    'GLM-5.2’s rival is open. It failed.',
    'GLM-5.2 lost to GLM-6. The model is open.',
    'Then GLM-5.2 came, and a rival model. We said it was good.',
  ])('nothing in: %s', text => expect(anaphors(text)).toEqual([]))

  it('does not cross paragraphs', () => {
    expect(anaphors('GLM-5.2 is open.', 'The model is big.')).toEqual([])
  })
})
