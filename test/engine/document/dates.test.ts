import { describe, expect, it } from 'vitest'
import { findDates } from '../../../server/src/engine/document/dates.ts'

/** Each date as the text that says it and what it means. */
function dates(text: string): string[] {
  return findDates(text).map(({ start, end, iso, range, partial }) => {
    const days = range ? `${range.first}..${range.last}` : undefined
    const open = partial
      ? ['--', partial.month, partial.day, partial.lastDay].filter(part => part !== undefined).join('/')
      : undefined
    return `${text.slice(start, end)} = ${iso ?? days ?? open ?? '?'}`
  })
}

describe('dates', () => {
  it.each([
    ['on 27 June 2026 it', ['27 June 2026 = 2026-06-27']],
    ['June 27, 2026, and Jun 27, 2026', ['June 27, 2026 = 2026-06-27', 'Jun 27, 2026 = 2026-06-27']],
    ['June 27th, 27 Jun, Sept. 5', ['June 27th = --/6/27', '27 Jun = --/6/27', 'Sept. 5 = --/9/5']],
    [
      '2026-06-27, 2026/06/27 2026-06-27T10:00:00Z',
      ['2026-06-27 = 2026-06-27', '2026/06/27 = 2026-06-27', '2026-06-27T10:00:00Z = 2026-06-27'],
    ],
    [
      '于2026年6月27日发布，6月28日，2025年',
      ['2026年6月27日 = 2026-06-27', '6月28日 = --/6/28', '2025年 = 2025'],
    ],
    ['2026年6月的', ['2026年6月 = 2026-06']],
    ['June 2026 and in December of 2025', ['June 2026 = 2026-06', 'December of 2025 = 2025-12']],
    [
      'mid-June 2026, early June 2026, late February 2026',
      [
        'mid-June 2026 = 2026-06-11..2026-06-20',
        'early June 2026 = 2026-06-01..2026-06-10',
        'late February 2026 = 2026-02-21..2026-02-28',
      ],
    ],
    [
      'Q3 2025, the first half of 2026',
      ['Q3 2025 = 2025-07-01..2025-09-30', 'first half of 2026 = 2026-01-01..2026-06-30'],
    ],
    ['in 2024 (2025) since 2023, by 2026', ['2024 = 2024', '2025 = 2025', '2023 = 2023', '2026 = 2026']],
    ['from 2023 to 2025', ['2023 to 2025 = 2023-01-01..2025-12-31']],
    [
      'June 13–16 and June 13–16, 2026',
      ['June 13–16 = --/6/13/16', 'June 13–16, 2026 = 2026-06-13..2026-06-16'],
    ],
    ['June 28 to July 2, 2026', ['June 28 to July 2, 2026 = 2026-06-28..2026-07-02']],
    [
      '13–16 June 2026; June–August 2026',
      ['13–16 June 2026 = 2026-06-13..2026-06-16', 'June–August 2026 = 2026-06-01..2026-08-31'],
    ],
    ['between August 2024 and August 2025', ['August 2024 = 2024-08', 'August 2025 = 2025-08']],
    [
      'in spring 2026, the fall of 2025',
      ['spring 2026 = 2026-02-15..2026-06-30', 'fall of 2025 = 2025-08-15..2025-12-31'],
    ],
    ['a June briefing, the March index', ['June = --/6', 'March = --/3']],
    ['since March, not May', ['March = --/3']],
    ['31 June 2026, February 30, 2026-13-01', ['31 June 2026 = ?', 'February 30 = ?', '2026-13-01 = ?']],
  ])('of “%s”', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    'of 2,024 tokens and 2048 GPUs',
    'Qwen3-235B-A22B-2507 and DeepSeek-V3-0324',
    'Qwen-VL-Max-2025-08-13',
    'the FY2026 NDAA, in FY2026',
    'a score of 2025.5 and $2025',
    'It may 5 times march on',
    'GPT-5.6, v3.1, 10/25',
    '2020年代',
    'with 2025 tokens',
  ])('are not in “%s”', text => {
    expect(dates(text)).toEqual([])
  })

  it.each([
    ['dark as of June 27', 'as-of'],
    ['as at 27 June 2026', 'as-of'],
    ['information current as of December 4, 2025', 'as-of'],
    ['Last updated: June 2026', 'as-of'],
    ['(accessed 27 June 2026)', 'as-of'],
    ['Retrieved on 2026-06-27', 'as-of'],
    ['截至2026年6月27日', 'as-of'],
    ['as of mid-June 2026', 'as-of'],
    ['as of early 2026', 'as-of'],
    ['was updated on June 27, 2026', 'plain'],
    ['released June 27, 2026', 'plain'],
  ])('know what they are for: %s', (text, role) => {
    expect(findDates(text).map(date => date.role)).toEqual([role])
  })

  it('are found in a megabyte on one line at once', () => {
    for (const unit of ['June ', '2026-', '2026 ', 'in ', 'May 5 – ', 'Q3 ', '  ', '1']) {
      const start = performance.now()
      findDates(unit.repeat(Math.ceil(1_000_000 / unit.length)))
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })
})
