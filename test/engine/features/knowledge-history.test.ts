import { describe, expect, test } from 'vitest'
import {
  createKnowledgeBase,
  derivedLines,
  type HistoricAnswer,
  heldOn,
  knowledgeAge,
  latestModel,
  leaderOf,
  statusOn,
} from '../../../server/src/engine/index.ts'
import { claimsKnowledge } from '../../support/claims-knowledge.ts'
import { facts } from '../../support/facts.ts'

const wren = createKnowledgeBase(claimsKnowledge())
const acme = createKnowledgeBase(facts)
const values = ({ certainty, facts }: HistoricAnswer) => [certainty, ...facts.map(({ value }) => value)]
const subjects = ({ certainty, facts }: HistoricAnswer) => [certainty, ...facts.map(({ subject }) => subject)]

describe('what held on a day', () => {
  test.each([
    ['2026-02-28', ['unknown']],
    ['2026-03-01', ['known', 'general']],
    ['2026-06-11', ['known', 'general']],
    ['2026-06-12', ['known', 'suspended']],
    ['2026-06-30', ['known', 'suspended']],
    ['2026-07-01', ['known', 'general']],
    ['2027-01-01', ['supposed', 'general']],
  ])('availability on %s', (day, expected) => {
    expect(values(heldOn(wren, 'heron-2', 'availability', day))).toEqual(expected)
  })

  test('a day that no fact speaks for names the facts around it', () => {
    const before = heldOn(wren, 'heron-2', 'availability', '2026-01-01')
    expect(before.later).toMatchObject({ value: 'general', validFrom: '2026-03-01' })
    expect(before.earlier).toBeUndefined()
  })

  test('a value whose beginning is not known is only supposed before its source', () => {
    expect(values(heldOn(acme, 'acme', 'former-name', '2020-01-01'))).toEqual(['supposed', 'Acme Robotics'])
    expect(values(heldOn(acme, 'acme', 'former-name', '2026-01-01'))).toEqual(['unknown'])
  })

  test('a month leaves its days open', () => {
    expect(values(heldOn(acme, 'acme', 'valuation', '2025-06-10'))).toEqual(['supposed', 4e9])
    expect(values(heldOn(acme, 'acme', 'valuation', '2025-06-30'))).toEqual(['known', 4e9])
  })

  test('qualifiers choose', () => {
    const score = (benchmark: string, day: string) =>
      values(heldOn(wren, 'heron-2', 'score', day, { benchmark }))
    expect(score('beacon', '2026-06-20')).toEqual(['known', 51])
    expect(score('beacon', '2026-09-20')).toEqual(['supposed', 51])
    expect(score('beacon', '2026-10-20')).toEqual(['known', 48])
    expect(score('plumb', '2026-11-20')).toEqual(['known', 74.6])
    expect(score('hle', '2026-11-20')).toEqual(['unknown'])
  })
})

test('a policy is in force on the days between', () => {
  const inForce = (policy: string, day: string) => statusOn(wren, policy, day).isInForce
  expect(inForce('lantern-order', '2024-06-01')).toBe(true)
  expect(inForce('lantern-order', '2025-01-20')).toBe(false)
  expect(inForce('lantern-order', '2023-01-01')).toBeUndefined()
  expect(inForce('harbor-act', '2026-05-31')).toBe(false)
  expect(inForce('harbor-act', '2026-06-01')).toBe(true)
  expect(inForce('no-such-act', '2026-06-01')).toBeUndefined()
})

test('the latest model of a lab or a family', () => {
  expect(subjects(latestModel(wren, 'fenwick', '2026-02-01'))).toEqual(['unknown'])
  expect(latestModel(wren, 'fenwick', '2026-02-01').later).toMatchObject({ subject: 'heron-2' })
  expect(subjects(latestModel(wren, 'fenwick', '2026-08-13'))).toEqual(['known', 'heron-2'])
  expect(subjects(latestModel(wren, 'fenwick', '2026-10-01'))).toEqual(['known', 'heron-3-mini'])
  expect(subjects(latestModel(wren, 'heron', '2026-10-01'))).toEqual(['known', 'heron-3'])
  expect(subjects(latestModel(acme, 'heron', '2026-08-13'))).toEqual(['known', 'heron-2'])
  expect(subjects(latestModel(wren, 'heron-2', '2026-10-01'))).toEqual(['unknown'])
})

test('a leaderboard is led while an observation is fresh', () => {
  const leader = (day: string) => leaderOf(wren, 'beacon', 'open-weight', day)
  expect(subjects(leader('2026-06-19'))).toEqual(['unknown'])
  expect(subjects(leader('2026-06-27'))).toEqual(['known', 'heron-2'])
  expect(subjects(leader('2026-07-21'))).toEqual(['known', 'heron-2'])
  expect(subjects(leader('2026-07-22'))).toEqual(['unknown'])
  expect(leader('2026-09-01')).toMatchObject({
    earlier: { subject: 'heron-2' },
    later: { subject: 'kite-5' },
  })
  expect(subjects(leader('2026-10-20'))).toEqual(['known', 'kite-5'])
  expect(subjects(leaderOf(wren, 'beacon', 'all', '2026-10-20'))).toEqual(['unknown'])
})

test('derived answers are told with their source', () => {
  const lines = (id: string, day: string) => {
    const entity = wren.entities.get(id)
    return entity ? derivedLines(wren, entity, day) : []
  }
  expect(lines('fenwick', '2026-09-01')).toEqual([
    '**Latest model:** Heron 3, released 14 August 2026 — [Wren, 14 August 2026](https://example.org/wren-2026-heron-3)',
  ])
  expect(lines('beacon', '2026-09-01')).toEqual([
    '**Leader among open-weight models:** unknown (last known: Heron 2, 20 June 2026; first known: Kite 5, 20 October 2026)',
  ])
  expect(lines('lantern-order', '2025-06-01')).toEqual([
    '**In force:** no, rescinded since 20 January 2025 — [Gazette, 20 January 2025](https://example.org/gazette-2025)',
  ])
  expect(lines('lantern-order', '2023-06-01')).toEqual([
    '**In force:** unknown (first known: in force, 30 October 2023)',
  ])
  expect(lines('heron-2', '2026-09-01')).toEqual([])
})

test('an old base says so', () => {
  expect(knowledgeAge({ asOf: '2026-11-01' }, '2026-11-21')).toEqual({ days: 20 })
  expect(knowledgeAge({ asOf: '2026-11-01' }, '2026-10-21')).toEqual({ days: 0 })
  expect(knowledgeAge({ asOf: '2026-11' }, '2027-02-28').warning).toBe(
    'The knowledge is of November 2026, 90 days ago: what has changed since is not in it.',
  )
})
