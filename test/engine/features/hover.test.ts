import { expect, test } from 'vitest'
import { hoverAt } from '../../../server/src/engine/index.ts'
import { hover, open } from '../../support/brief.ts'

test('an entity: what it is, what holds, what changed', () => {
  expect(hover('Ask about Her[||]on 2.')).toMatchInlineSnapshot(`
    "[Heron 2]
    **Heron 2** · Model by Acme AI. Language model for \\[long\\] documents.

    - Availability: generally available, since 1 July 2026 · [Acme, 1 July 2026](https://example.org/acme-2026-return)
    - Release date: 1 March 2026 · [Acme, 1 March 2026](https://example.org/acme-2026-heron-2)
    - Openness: open-weight, since 1 March 2026 · [Acme, 1 March 2026](https://example.org/acme-2026-heron-2)
    - License: MIT, since 1 March 2026 · [Acme, 1 March 2026](https://example.org/acme-2026-heron-2)
    - Total parameters: 1 trillion parameters · [Acme, 1 March 2026](https://example.org/acme-2026-heron-2)
    - Context window: 262,144 tokens, since 1 March 2026 · [Acme, 1 March 2026](https://example.org/acme-2026-heron-2)

    - Availability changed 1 July 2026: suspended → generally available"
  `)
})

test('an entity as of an earlier day', () => {
  const told = hover('//- as-of: 2026-06-20\nAsk about Her[||]on 2.')
  expect(told).toContain('Availability: suspended, from 12 June 2026 until 1 July 2026')
  expect(told).toContain('Availability changed 12 June 2026: generally available → suspended')
  expect(told).toContain('From 1 July 2026, availability: generally available')
})

test('a claim: what the brief says, what was and what is', () => {
  expect(hover('Heron 2 is currently una[||]vailable.')).toMatchInlineSnapshot(`
    "[Heron 2 is currently unavailable]
    **Outdated** · availability of Heron 2

    - The brief says: “is currently unavailable”
    - Until 1 July 2026: suspended
    - On 21 November 2026: generally available, since 1 July 2026
    - Sources: [Acme, 1 July 2026](https://example.org/acme-2026-return); [Acme, 12 June 2026](https://example.org/acme-2026-suspension)"
  `)
})

test('a dated claim that was right', () => {
  expect(hover('As of June 20, 2026, Heron 2 is una[||]vailable.')).toMatchInlineSnapshot(`
    "[Heron 2 is unavailable]
    **Changed since** · availability of Heron 2

    - The brief says: “is unavailable”, for 20 June 2026
    - On 20 June 2026: suspended, from 12 June 2026 until 1 July 2026
    - On 21 November 2026: generally available, since 1 July 2026
    - Sources: [Acme, 1 July 2026](https://example.org/acme-2026-return); [Acme, 12 June 2026](https://example.org/acme-2026-suspension)"
  `)
})

test('a claim that still holds', () => {
  expect(hover('Heron 2 has a 256[||]K context window.')).toMatch(
    /\*\*Current\*\* · context window of Heron 2/,
  )
})

test('where both a claim and an entity are, the claim comes first and the entity is short', () => {
  const told = hover('He[||]ron 2 is currently unavailable.')
  expect(told).toMatch(/^\[Heron 2\]\n\*\*Outdated\*\*[\s\S]*\n---\n\n\*\*Heron 2\*\*/)
  expect(told).not.toContain('Total parameters')
})

test('a claim that another entity has taken over names it', () => {
  const told = hover('Heron 2 is Acme AI’s la[||]test model.')
  expect(told).toMatch(/\*\*Outdated\*\*[\s\S]*On 21 November 2026: Heron 3, release date: 14 August 2026\n/)
})

test('a citation: its reference, its date, what it supports', () => {
  expect(hover('It is back [@acme-2026-ret[||]urn].')).toMatchInlineSnapshot(`
    "[acme-2026-return]
    Acme (2026). Heron 2 is back. 1 July 2026.

    Published 1 July 2026. [Open the source](https://example.org/acme-2026-return)

    Supports:

    - Heron 2, availability: generally available, since 1 July 2026"
  `)
})

test('a citation older than what it stands behind says so', () => {
  expect(hover('Heron 2 is generally available [@acme-2026-sus[||]pension].')).toContain(
    'Older than what it stands behind: published 12 June 2026, changed since 1 July 2026.',
  )
})

test('a citation that nobody knows', () => {
  expect(hover('It is back [@no[||]body].')).toBe('[nobody]\nNo source is known by the key `nobody`.')
})

test.each(['Nothing [||]here.', '`Heron[||] 2`', '```\nHeron[||] 2\n```', '[||]'])(
  'nothing is said of %j',
  brief => {
    expect(hover(brief)).toBe('nothing')
  },
)

test('a hover of an entity has at most a dozen lines', () => {
  const { analysis, engine } = open('Heron 2 and the Harbor Act.')
  for (const { start } of analysis.mentions) {
    const found = hoverAt(analysis, engine.knowledge, start, { commands: true, images: true })
    expect(found?.markdown.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(12)
  }
})

test('the picture is a well-formed SVG image that Markdown keeps in one piece', () => {
  const { analysis, engine } = open('Heron 2.')
  const { markdown = '' } = hoverAt(analysis, engine.knowledge, 0, { commands: false, images: true }) ?? {}
  const [, data = ''] = /!\[[^\]]+\]\(data:image\/svg\+xml;utf8,([^)\s]*)\)/.exec(markdown) ?? []
  expect(decodeURIComponent(data)).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*<\/svg>$/)
  expect(data).not.toMatch(/[()'"<>|\s]/)
})
