import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

/*
 * The words that say something of a company, a model or a law, crossed with the frames of real prose: what is wrong
 * has to be found in each, and what is right, over or only supposed in none.
 */

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: chief-executive, value: Ada Quill, validTo: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Bo Lindqvist, validFrom: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founder, value: Tam Reed, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founded, value: 2021, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: headquarters, value: Lisbon, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: chief-executive, value: Vera Lund, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founder, value: Vera Lund, asOf: 2026-06-01, sources: [osier-2026]}
weir-office:
  kind: organization
  name: Weir Office
  facts:
    - {property: parent, value: tide-board, asOf: 2026-06-01, sources: [osier-2026]}
tide-board:
  kind: organization
  name: Tide Board
sluice-office:
  kind: organization
  name: Sluice Office
lark-2:
  kind: model
  name: Lark 2
  lab: osier
  family: lark
  facts:
    - {property: developer, value: osier, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: released, value: 2026-02-03, asOf: 2026-06-01, sources: [osier-2026]}
ferry-act:
  kind: policy
  name: Ferry Act
  facts:
    - {property: issuer, value: Governor Ida Stone, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: jurisdiction, value: Japan, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: signed, value: 2023-10-04, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: status, value: in-force, validFrom: 2024-01-01, validTo: 2025-06-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: status, value: rescinded, validFrom: 2025-06-01, asOf: 2026-06-01, sources: [osier-2026]}
dock-act:
  kind: policy
  name: Dock Act
  facts:
    - {property: issuer, value: Governor Max Vale, asOf: 2026-06-01, sources: [osier-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]

const { open } = helpersFor(madeUp(ENTITIES, SOURCES))

const WRONG = /^(?:outdated|contradicted)-claim$/

interface Table {
  /** Each stands for `{L}` in a frame. */
  readonly words: readonly string[]
  /** `{V}` is the value; without it, the words themselves are wrong or right. */
  readonly frames: readonly string[]
  readonly wrong: string
  readonly right: string
}

const TITLES = ['CEO', 'chief executive', 'chief executive officer', 'boss', 'top executive']
const FOUNDED = ['founded', 'established', 'set up', 'created', 'started']

const tables: Record<string, Table> = {
  'a title': {
    words: TITLES,
    wrong: 'Ada Quill',
    right: 'Bo Lindqvist',
    frames: [
      '{V} is {L} of Osier.',
      '{V}, the {L} of Osier, disagrees.',
      '{V}, Osier’s {L}, disagrees.',
      'Osier’s {L}, {V}, disagrees.',
      '“No,” said {V}, Osier’s {L}.',
      'The {L} of Osier is {V}.',
      'Osier, whose {L} is {V}, is hiring.',
      'Osier is expanding. Its {L}, {V}, disagrees.',
      'Osier is expanding. Its {L} is {V}.',
      'Osier is expanding under {L} {V}.',
      'Because {V} is {L} of Osier, the lab is calm.',
      '{V} remains {L} of Osier.',
      '## Osier\n\n- {L}: {V}\n',
      '# Osier\n\n- {L}: {V}\n',
      '| Company | {L} |\n|---|---|\n| Osier | {V} |\n',
    ],
  },
  'a verb of leading': {
    words: ['runs', 'leads', 'heads', 'heads up', 'steers', 'is running', 'is at the helm of', 'sits atop'],
    wrong: 'Ada Quill',
    right: 'Bo Lindqvist',
    frames: [
      '{V} {L} Osier.',
      '{V}, who {L} Osier, disagrees.',
      'As of this writing, {V} {L} Osier.',
      'Because {V} {L} Osier, the lab is calm.',
      'Last week {V}, who {L} Osier, met the minister.',
    ],
  },
  'led by': {
    words: ['led', 'run', 'headed', 'helmed', 'steered', 'overseen'],
    wrong: 'Ada Quill',
    right: 'Bo Lindqvist',
    frames: [
      'Osier is {L} by {V}.',
      'Osier, {L} by {V}, is hiring.',
      'Osier ({L} by {V}) is hiring.',
      'Osier — {L} by {V} — is hiring.',
      'Osier is a young company {L} by {V}.',
      'Osier, a start-up {L} by {V}, is hiring.',
      'The start-up {L} by {V}, Osier, is hiring.',
      'Osier is hiring. The company is {L} by {V}.',
      'Osier is still {L} by its chief executive, {V}.',
    ],
  },
  'who founded it': {
    words: FOUNDED,
    wrong: 'Vera Lund',
    right: 'Tam Reed',
    frames: [
      'Osier was {L} by {V}.',
      'Osier, {L} by {V}, is hiring.',
      'Osier ({L} by {V}) is hiring.',
      'Osier, a start-up {L} by {V}, is hiring.',
      'Osier was {L} in Lisbon by {V}.',
      '{V} {L} Osier.',
      'Osier is hiring. It was {L} by {V}.',
    ],
  },
  'when it was founded': {
    words: [...FOUNDED, 'incorporated', 'formed'],
    wrong: '2017',
    right: '2021',
    frames: [
      'Osier was {L} in {V}.',
      'Osier, a start-up {L} in {V}, is hiring.',
      'Osier ({L} in {V}) is hiring.',
      'Osier is hiring. It was {L} in {V}.',
      'When Osier was {L} in {V}, money was cheap.',
      'Osier was {L} by two engineers in {V}.',
    ],
  },
  'where it is at home': {
    words: ['based', 'headquartered', 'located', 'domiciled'],
    wrong: 'Berlin',
    right: 'Lisbon',
    frames: [
      'Osier is {L} in {V}.',
      'Osier, a start-up {L} in {V}, is hiring.',
      'Osier is hiring. The company, {L} in {V}, has six offices.',
      'Although it is {L} in {V}, Osier sells elsewhere.',
      'Everyone knows Osier, a {V}-based start-up.',
    ],
  },
  'whether it is listed': {
    words: ['privately held', 'unlisted', 'a private company'],
    wrong: 'is',
    right: 'is no longer',
    frames: [
      'Osier {V} {L}.',
      'Osier, which {V} {L}, is hiring.',
      'Osier is hiring. It {V} {L}.',
      'Although it {V} {L}, Osier is hiring.',
      'As for Osier, it {V} {L}.',
      '- **Osier**: It {V} {L}.\n',
      '- Osier\n  - The company {V} {L}\n',
      'Osier[^1] is hiring.\n\n[^1]: The company {V} {L}.\n',
      'Analysts often write about Osier. It {V} {L}.',
      '---\ntitle: Osier\n---\n\nThe company {V} {L}.\n',
    ],
  },
  'what it is an office of': {
    words: ['part of', 'a unit of', 'housed within', 'overseen by', 'an agency of', 'folded into'],
    wrong: 'Sluice Office',
    right: 'Tide Board',
    frames: [
      'The Weir Office is {L} the {V}.',
      'The Weir Office, {L} the {V}, is hiring.',
      'The Weir Office ({L} the {V}) is hiring.',
      'The Weir Office is hiring. It is {L} the {V}.',
    ],
  },
  'who made a model': {
    words: ['developed', 'built', 'made', 'trained', 'released'],
    wrong: 'Teal',
    right: 'Osier',
    frames: [
      'Lark 2 was {L} by {V}.',
      'Lark 2, an open model {L} by {V}, is fast.',
      'Lark 2 ({L} by {V}) is fast.',
      '{V}, the company that {L} Lark 2, is hiring.',
      '{V} models such as Lark 2, {L} by {V}, are fast.',
      'The model Lark 2 from {V} wins.',
    ],
  },
  'when it came out': {
    words: ['released', 'launched', 'published', 'shipped', 'made available'],
    wrong: 'May 2025',
    right: 'February 2026',
    frames: [
      'Lark 2 was {L} in {V}.',
      'Lark 2, a model {L} in {V}, is fast.',
      'Lark 2 is fast. It was {L} in {V}.',
      'When Lark 2 was {L} in {V}, prices fell.',
      'Lark 2 has been popular since its release in {V}; it was {L} then.',
    ],
  },
  'who signed a law': {
    words: ['signed', 'enacted', 'issued'],
    wrong: 'Governor Vale',
    right: 'Governor Stone',
    frames: [
      'The Ferry Act was {L} by {V}.',
      'The Ferry Act, which {V} {L}, is short.',
      '{V}, who {L} the Ferry Act, has retired.',
      'When {V} {L} the Ferry Act, few noticed.',
      'The Ferry Act, as {L} by {V}, is short.',
    ],
  },
  'what stands for a law': {
    words: ['is still in force', 'remains in effect'],
    wrong: '',
    right: 'no longer true that it ',
    frames: [
      'Lawyers often cite the Ferry Act. It {L}.',
      'Much has been written about the Ferry Act. It {L}.',
      'As for the Ferry Act, it {L}.',
      'Take the Ferry Act. It {L}.',
      'The Ferry Act is short. Stone’s law {L}.',
      'The Ferry Act is short. The Stone law {L}.',
      'The Ferry Act is short. The Japanese law {L}.',
      '- **Ferry Act**: It {L}.\n',
      '- Ferry Act\n  - The law {L}\n',
      'The Ferry Act (which {L}) is short.',
      'The Ferry Act is short; the law {L}.',
      'Consider the Ferry Act: the law {L}.',
      'The Ferry Act[^a] is short.\n\n[^a]: It {L}.\n',
      '---\ntitle: What the Ferry Act means\n---\n\nThe law {L}.\n',
    ],
  },
}

function told(frame: string, word: string, value: string): string {
  const brief = frame.replaceAll('{L}', word).replaceAll('{V}', value)
  return brief.replace(/^(\P{L}*)(\p{Ll})/u, (_, lead: string, letter: string) =>
    brief.startsWith('---') ? lead + letter : lead + letter.toUpperCase(),
  )
}

function isFlagged(brief: string): boolean {
  return open(brief).analysis.findings.some(({ code }) => WRONG.test(code))
}

describe.each(Object.entries(tables))('%s', (_, { words, frames, wrong, right }) => {
  test.each(frames)('%s', frame => {
    const missed = words.filter(word => !isFlagged(told(frame, word, wrong)))
    const extra = frame.includes('{V}') ? words.filter(word => isFlagged(told(frame, word, right))) : []
    expect({ missed, extra }).toEqual({ missed: [], extra: [] })
  })
})

/** What is over, denied, supposed, asked, or said of somebody else. */
const silent: Record<string, readonly string[]> = {
  'a title': [
    'Ada Quill was {L} of Osier until 2025.',
    'Former Osier {L} Ada Quill has joined a fund.',
    'Osier’s first {L}, Ada Quill, had other plans.',
    'If Ada Quill were {L} of Osier, much would differ.',
    'Is Ada Quill still {L} of Osier?',
    'Ada Quill is not {L} of Osier.',
    'Ada Quill met the {L} of Osier.',
    'Ada Quill and the {L} of Osier met.',
    'Ada Quill was {L} of Osier until last month.',
  ],
  'who founded it': [
    'Vera Lund advised those who {L} Osier.',
    'Vera Lund and the founder of Osier met.',
    'Osier sued a company {L} by Vera Lund.',
    'Had Vera Lund {L} Osier, much would differ.',
    'Osier, like the start-up {L} by Vera Lund, is hiring.',
  ],
  'what stands for a law': [
    'The report on the Ferry Act is long. It {L}.',
    'Lawyers compare the Ferry Act with a law from abroad. It {L}.',
    'Lawyers cite the Ferry Act in an old ruling. It {L}.',
    'The Ferry Act is short. Next to it stands a newer proposal. The proposal {L}.',
    'The Ferry Act is like a law of Norway, and the law {L}.',
    'The Ferry Act is short. Vale’s law {L}.',
    'The Ferry Act is short. The Vale law {L}. The law {L}, then.',
    'The Ferry Act is short. The Norwegian law {L}. It {L}.',
    'The Ferry Act is short.[^b]\n\n[^b]: It {L}.\n\nA ruling[^c] is long.\n\n[^c]: It {L}.\n',
    '- Ferry Act\n- A ruling on it\n  - It {L}\n',
    '---\ntitle: The Ferry Act\n---\n\nThe Ferry Act is short.\n\n## A law of Norway\n\nThe law {L}.\n',
  ],
}

describe.each(Object.entries(silent))('silent: %s', (name, frames) => {
  test.each(frames)('%s', frame => {
    const words = tables[name]?.words ?? []
    expect(words.filter(word => isFlagged(told(frame, word, '')))).toEqual([])
  })
})
