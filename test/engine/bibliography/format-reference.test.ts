import { expect, it } from 'vitest'
import { formatReference } from '../../../server/src/engine/bibliography/format-reference.ts'

it('names author, year, title, publisher, day and address', () => {
  expect(
    formatReference({
      id: 'a',
      type: 'webpage',
      title: 'Access restored',
      author: [{ literal: 'Anthropic' }],
      publisher: 'Anthropic News',
      issued: { 'date-parts': [[2026, 6, 30]] },
      URL: 'https://anthropic.com/news',
    }),
  ).toBe('Anthropic (2026). Access restored. Anthropic News. 30 June 2026. https://anthropic.com/news')
})

it.each([
  [{ title: 'Is it out?' }, 'Is it out? (n.d.).'],
  [{ title: 'T', publisher: 'OECD', issued: { 'date-parts': [[2026]] } }, 'OECD (2026). T.'],
  [{ title: 'T', author: [{ family: 'Li', given: 'Fei' }, { family: 'Bo' }] }, 'Li, Fei and Bo (n.d.). T.'],
  [{ title: 'T', author: ['a', 'b', 'c', 'd'].map(literal => ({ literal })) }, 'a et al. (n.d.). T.'],
  [
    { title: 'Why?', author: [{ literal: 'X' }], issued: { literal: 'forthcoming' } },
    'X (forthcoming). Why?',
  ],
  [
    { author: [{ literal: 'X' }], 'container-title': 'J', DOI: '10.1/x' },
    'X (n.d.). key. J. https://doi.org/10.1/x',
  ],
  [{}, 'key (n.d.).'],
])('makes do with %j', (fields, text) => {
  expect(formatReference({ id: 'key', type: 'document', ...fields })).toBe(text)
})
