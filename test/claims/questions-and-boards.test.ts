import { expect, test } from 'vitest'
import { applyEdits, createEngine } from '../../server/src/engine/index.ts'
import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
wren:
  kind: lab
  name: Wren
  facts:
    - {property: chief-executive, value: Ada Quill, validFrom: 2020-01-01, validTo: 2025-06-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: chief-executive, value: Otto Lund, validFrom: 2025-06-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: flagship, value: heron-3, validFrom: 2025-05-01, validTo: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: flagship, value: heron-4, validFrom: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: listing, value: planned, validFrom: 2025-01-01, validTo: 2026-01-09, asOf: 2026-06-01, sources: [gazette]}
    - {property: listing, value: public, validFrom: 2026-01-09, asOf: 2026-06-01, sources: [gazette]}
heron-3:
  kind: model
  name: Heron 3
  lab: wren
  family: heron
  facts:
    - {property: released, value: 2025-05-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: price-input, value: 5, validFrom: 2025-05-01, validTo: 2026-01-10, asOf: 2026-01-01, sources: [gazette]}
    - {property: price-input, value: 4, validFrom: 2026-01-10, asOf: 2026-06-01, sources: [gazette]}
    - {property: availability, value: general, validFrom: 2025-05-01, validTo: 2026-05-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: availability, value: retired, validFrom: 2026-05-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: rank, benchmark: beacon, among: all, value: 1, validFrom: 2025-06-01, validTo: 2026-03-02, asOf: 2026-02-20, sources: [gazette]}
    - {property: rank, benchmark: beacon, among: all, value: 2, validFrom: 2026-03-02, asOf: 2026-06-01, sources: [gazette]}
heron-4:
  kind: model
  name: Heron 4
  lab: wren
  family: heron
  facts:
    - {property: released, value: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: availability, value: general, validFrom: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: rank, benchmark: beacon, among: all, value: 1, validFrom: 2026-03-02, asOf: 2026-06-01, sources: [gazette]}
beacon:
  kind: benchmark
  name: Beacon Index
sedge-act:
  kind: policy
  name: Sedge Act
  facts:
    - {property: effective, value: 2025-09-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2025-03-20, validTo: 2025-09-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-09-01, asOf: 2026-06-01, sources: [gazette]}
order-77:
  kind: policy
  name: Order 77
  facts:
    - {property: type, value: executive-order, asOf: 2025-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2023-10-30, validTo: 2025-01-20, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: rescinded, validFrom: 2025-01-20, asOf: 2026-06-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'The Gazette', '2026-06-01']],
  )

tellApart(
  'a question and its answer',
  {
    told: [
      '**Which is Wren’s best model?** Heron 3.',
      '**What does Heron 3 cost?** $5 per million input tokens.',
      'How much does Heron 3 cost? $5 per million input tokens.',
      'When did the Sedge Act take effect? In January 2025.',
      '**Who leads Wren?** Ada Quill, its founder.',
    ],
    silent: [
      '**Which is Wren’s best model?** Heron 4.',
      '**What does Heron 3 cost?** $4 per million input tokens.',
      'What did Heron 3 cost in 2025? $5 per million input tokens.',
      'When did the Sedge Act take effect? In September 2025.',
      '**Who leads Wren?** Otto Lund, who came in 2025.',
      '**Who led Wren in 2024?** Ada Quill, its founder.',
      'What does Heron 3 cost? Not $5 per million input tokens.',
    ],
  },
  knowledge,
)

tellApart(
  'who is told of by the words beside',
  {
    told: [
      'On the Beacon Index, where Heron 3 leads, ten points separate the first five.',
      'On the Beacon Index, where Heron 3 is in first place, ten points separate the first five.',
      'Heron 3 was the first of its kind. Developers can still call it through the Wren API.',
      'President Ada Moss’s Order 77 set duties. It directs the agencies to publish guidance.',
      'The Sedge Act will apply from September.',
      'The Sedge Act, which will apply from September, asks for labels.',
    ],
    silent: [
      'On the Beacon Index, where Heron 4 leads, ten points separate the first five.',
      'In February 2026, on the Beacon Index, where Heron 3 led, ten points separated the first five.',
      'Heron 4 was the first of its kind. Developers can still call it through the Wren API.',
      'President Ada Moss’s Order 77 set duties. It directed the agencies to publish guidance.',
      'The Sedge Act has applied from September.',
      'Wren prepared its initial public offering in 2025.',
      'While Wren prepared its IPO in 2025, investors wondered.',
    ],
  },
  knowledge,
)

const engine = createEngine(knowledge())
const fixed = (brief: string): string => {
  const analysis = engine.analyze(brief, { asOf: '2026-11-21', today: '2026-11-21' })
  return applyEdits(brief, engine.safeFix(analysis)?.edits ?? [])
}

test.each(['Wren is led by Ada Quill, its founder.', 'Wren is led by Ada Quill (founder).'])(
  'no name is replaced unseen where more is said of it: %s',
  brief => expect(fixed(brief)).toBe(brief),
)

test('a name alone is replaced', () => {
  expect(fixed('Wren is led by Ada Quill.')).toContain('Wren is led by Otto Lund')
})
