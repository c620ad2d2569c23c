import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())
const stale = 'Heron 2 is suspended.'
const flagged = 'Heron 2 [outdated-claim|is suspended|].'

describe('a comment suppresses', () => {
  test.each([
    ['the next line', `<!-- dateline-disable-next-line outdated-claim: reason -->\n${stale}\n\n${flagged}`],
    ['the next line behind a blank one', `<!-- dateline-disable-next-line -->\n\n${stale}`],
    ['its own line', `${stale} <!-- dateline-disable-line outdated-claim: reason -->\n\n${flagged}`],
    ['a stretch', `<!-- dateline-disable -->\n\n${stale}\n\n<!-- dateline-enable -->\n\n${flagged}`],
    ['the whole file', `${stale}\n\n<!-- dateline-disable-file outdated-claim: reason -->`],
    ['what was reviewed since', `<!-- dateline-reviewed 2026-11-01: by hand -->\n${stale}`],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('a comment does not suppress', () => {
  test.each([
    ['another checker', `<!-- dateline-disable-next-line renamed-entity -->\n${flagged}`],
    [
      'once its date has passed',
      `<!-- dateline-disable-next-line outdated-claim: reason until 2026-10-01 -->\n${flagged}`,
    ],
    ['what changed after the review', `<!-- dateline-reviewed 2026-06-20: by hand -->\n${flagged}`],
    ['the line after the next', `<!-- dateline-disable-next-line -->\nNothing here.\n\n${flagged}`],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})
