import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check, open, fix } = helpersFor(claimsKnowledge())
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
    [
      'all of the block behind a review',
      `<!-- dateline-reviewed 2026-11-01 -->\n\nText.\n${stale}\n${stale}`,
    ],
    ['the line of a review', `- ${stale} <!-- dateline-reviewed 2026-11-01 -->\n- ${flagged}`],
    [
      'until its date',
      `<!-- dateline-disable-next-line outdated-claim until 2026-11-21: reason -->\n${stale}`,
    ],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('a comment does not suppress', () => {
  test.each([
    ['another checker', `<!-- dateline-disable-next-line renamed-entity -->\n${flagged}`],
    [
      'once its date has passed',
      `[lapsed-suppression|<!-- dateline-disable-next-line outdated-claim: reason until 2026-10-01 -->|]\n${flagged}`,
    ],
    [
      'what changed after the review',
      `[lapsed-suppression|<!-- dateline-reviewed 2026-06-20: by hand -->|]\n${flagged}`,
    ],
    [
      'another block than the one behind the review',
      `<!-- dateline-reviewed 2026-11-01: by hand -->\nHeron 2 was suspended in June 2026.\n\n${flagged}`,
    ],
    [
      'another line, where the review stands behind words',
      `Text. [lapsed-suppression|<!-- dateline-reviewed 2026-11-01 -->|]\n\n${flagged}`,
    ],
    ['the line after the next', `<!-- dateline-disable-next-line -->\nNothing here.\n\n${flagged}`],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('a comment that silences nothing any more is told', () => {
  test('a review beside what has changed since, and the finding says so', () => {
    const { analysis } = open(`<!-- dateline-reviewed 2026-06-20: by hand -->\n${stale}`)
    expect(analysis.findings.map(({ message }) => message)).toEqual([
      'Since this review of 20 June 2026, one claim here changed.',
      expect.stringMatching(/This changed after the review of 20 June 2026\.$/),
    ])
  })

  test.each([
    [
      'a review where nothing can be judged',
      '[lapsed-suppression|<!-- dateline-reviewed 2026-06-20 -->|]\nText.',
    ],
    [
      'a review of what is right',
      '<!-- dateline-reviewed 2026-06-20 -->\nHeron 2 was released in March 2026.',
    ],
    ['a suppression without an end', '<!-- dateline-disable-next-line outdated-claim -->\nText.'],
    ['one that has not ended', '<!-- dateline-disable-next-line outdated-claim until 2026-12 -->\nText.'],
    ['one that has', '[lapsed-suppression|<!-- dateline-disable-file until 2026-10 -->|]\n\nText.'],
    [
      'a stretch that has',
      'A.\n\n[lapsed-suppression|<!-- dateline-disable until 2026-11-20: x -->|]\n\nText.',
    ],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })

  test('it is removed with its line, or extended', () => {
    const lapsed = '<!-- dateline-disable-next-line outdated-claim until 2026-10-01: why -->'
    expect(fix(`Text.\n\n${lapsed}\nMore.`)).toBe('Text.\n\nMore.')
    expect(fix(`Text. ${lapsed}\nMore.`)).toBe('Text.\nMore.')
    expect(fix(`Text.\n\n${lapsed}\nMore.`, 'Extend')).toContain('until 2027-02-21: why')
    expect(fix(`<!-- dateline-reviewed 2026-06-20: why -->\n${stale}`, 'Mark as reviewed anew')).toContain(
      '<!-- dateline-reviewed 2026-11-21: why -->',
    )
  })
})

describe('a finding is silenced', () => {
  test.each([
    ['as reviewed', 'Mark as reviewed', '<!-- dateline-reviewed 2026-11-21: reason -->'],
    [
      'for three months',
      'Suppress',
      '<!-- dateline-disable-next-line outdated-claim until 2027-02-21: reason -->',
    ],
  ])('%s', (_, title, comment) => {
    expect(fix(stale, title)).toBe(`${comment}\n${stale}`)
  })
})
