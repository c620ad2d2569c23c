import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const data = claimsKnowledge()
const known = data.facts.find(({ property, validTo }) => property === 'availability' && validTo === undefined)
const state = (subject: string, value: string, validFrom: string) =>
  known ? [{ ...known, subject, value, validFrom, rank: 'normal' as const }] : []
const others = data.facts.filter(
  ({ subject, property }) => property !== 'availability' || !['heron-2', 'heron-1'].includes(subject),
)
const withState = (value: string) =>
  helpersFor({ ...data, facts: [...others, ...state('heron-2', value, '2026-05-01')] })

describe('of a model that is generally available', () => {
  const { check } = withState('general')
  test.each([
    'Heron 2 [contradicted-claim|no longer answers|].',
    'Calls to Heron 2 [outdated-claim|now fail|].',
    'The plug [contradicted-claim|has been pulled|] on Heron 2.',
    'Wren [contradicted-claim|has killed|] Heron 2.',
    'There [contradicted-claim|is a waiting list|] for Heron 2.',
    'Developers [contradicted-claim|need approval|] to use Heron 2.',
    'Heron 2 [contradicted-claim|carries the preview label|].',
    'Heron 2 [outdated-claim|still awaits general release|].',
  ])('%s', brief => expect(check(brief)).toEqual([]))
  test.each([
    'Heron 2 has gone on general sale.',
    'There was a waiting list for Heron 2.',
    'There is no waiting list for Heron 2.',
    'Calls to Heron 2 fail when they are too long.',
    'Heron 2 no longer exists in its first form.',
    'Borealis has killed Heron 2.',
    'No retirement date has been set for Heron 2.',
    'Heron 2 is here to stay.',
    'Heron 2 faces retirement.',
  ])('%s', brief => expect(check(brief)).toEqual([]))
})

describe('of a model that is deprecated', () => {
  const { check } = withState('deprecated')
  test.each([
    '[contradicted-claim|No retirement date has been set|] for Heron 2.',
    'Heron 2 [contradicted-claim|is not deprecated|].',
    'Heron 2 [contradicted-claim|is not slated for retirement|].',
    'Heron 2 [contradicted-claim|is here to stay|].',
    'Wren [contradicted-claim|has announced no retirement date for|] Heron 2.',
    'There [contradicted-claim|are no plans to retire|] Heron 2.',
  ])('%s', brief => expect(check(brief)).toEqual([]))
  test.each([
    'The days of Heron 2 are numbered.',
    'Heron 2 faces retirement.',
    'Borealis has no plans to retire Heron 2.',
    'Was Heron 2 not slated for retirement?',
    'Heron 2 still answers.',
  ])('%s', brief => expect(check(brief)).toEqual([]))
})

describe('of a model that is gone', () => {
  const { check } = withState('retired')
  test.each([
    'Heron 2 [outdated-claim|still answers requests|].',
    'Access to Heron 2 [outdated-claim|remains open|].',
    'The days of Heron 2 [contradicted-claim|are numbered|].',
    'The retirement of Heron 2 [contradicted-claim|looms|].',
  ])('%s', brief => expect(check(brief)).toEqual([]))
  test.each([
    'Heron 2 no longer answers.',
    'The plug has been pulled on Heron 2.',
    'Support for Heron 2 continues to be asked for.',
  ])('%s', brief => expect(check(brief)).toEqual([]))
})
