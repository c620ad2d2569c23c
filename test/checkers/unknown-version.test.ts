import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check, report } = helpersFor(claimsKnowledge())

describe('a version that the knowledge lacks is told', () => {
  test.each([
    ['newer than all', 'Wren released [unknown-version|Heron 4|] this week.'],
    ['between two that it has', 'We tested [unknown-version|Heron 2.5|] and Heron 3.'],
    ['once in a brief', 'We tested [unknown-version|Heron 4|].\n\nHeron 4 is fast, and Heron-4 is small.'],
    ['each of several', '- [unknown-version|Heron 4|] is fast.\n- [unknown-version|Heron 5|] is slow.'],
    ['in a table', '| Model | Note |\n|---|---|\n| [unknown-version|Heron 4|] | fast |'],
    ['in Chinese', '芬威克发布了 [unknown-version|Heron 4|]，共有若干改进。'],
    ['in history', 'When it came out in May 2026, [unknown-version|Heron 4|] was slow.'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('nothing is said of', () => {
  test.each([
    ['a known version', 'We tested Heron 2 and Heron 3 Mini.'],
    ['another size of a known version', 'We tested Heron 3-70B.'],
    ['a version older than all that the knowledge has', 'Before it came Heron 1.'],
    ['a hypothesis', 'Suppose Wren released Heron 4. Heron 4 tops every board.'],
    ['a condition', 'If Heron 4 is open-weight, the rule is moot.'],
    ['a section of scenarios', '## A scenario\n\nHeron 4 tops every board.'],
    ['a forecast', 'Heron 4 will come out next year.'],
    ['a plan', 'Wren plans to release Heron 4 in spring.'],
    ['a rumour', 'Heron 4 is rumoured to be huge.'],
    ['a hypothesis in Chinese', '若 Heron 4 問世，監管將會改變。如果 Heron 4 发布，芬威克将领先。'],
    ['a question', 'Is Heron 4 out?'],
    ['a denial', 'There is no Heron 4.'],
    ['a long quotation', 'She wrote: “we found that Heron 4 is the best.”'],
    ['a block quotation', '> We tested Heron 4.'],
    ['code', 'Run `Heron 4`.\n\n```\nHeron 4\n```'],
    ['a list of works', '## References\n\nWren. Introducing Heron 4. 2026.'],
    ['a line of which it knows no release', 'We tested Kite 6.'],
    ['what was not out on the as-of date', '//- as-of: 2026-02-01\nWe tested Heron 4.'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

test('the message names the newest version known, with date and source', () => {
  expect(withoutFixes(report('We tested Heron 4.'))).toMatchInlineSnapshot(
    `"1:11-1:18 hint unknown-version — “Heron 4” is not in the knowledge of 21 November 2026. The newest of that name there is Heron 3, released on 14 August 2026 (Wren, 14 August 2026)."`,
  )
})

/** A report without the number of fixes, which the other tests say. */
function withoutFixes(report: string): string {
  return report.replaceAll(/ \(\d+ fixes\)/g, '')
}
