import { describe, expect, test } from 'vitest'
import { coloured, loadMarkdown } from './tokenize.ts'

const grammar = await loadMarkdown()
const keys = (text: string) =>
  coloured(grammar, text)
    .filter(line => line.endsWith('→ variable.other.citation'))
    .map(line => line.slice(0, line.indexOf(' → ')))

describe('citations are coloured', () => {
  test.each([
    ['a bare key', 'As @zhang-2026 shows.', ['zhang-2026']],
    ['a key before a full stop', 'So says @zhang-2026.', ['zhang-2026']],
    ['inner punctuation', '@doe:2026.a/b_c and more', ['doe:2026.a/b_c']],
    ['a key in braces', 'See @{https://example.com/a,b} there.', ['https://example.com/a,b']],
    ['a Chinese key', '见 @张-2026 和 [@李2026]。', ['张-2026', '李2026']],
    ['a group', 'It fell [see @a, p. 3; -@b, chap. 2].', ['a', 'b']],
    ['a key with a locator after it', '@a [p. 33] says so.', ['a']],
    ['in a table cell', '| GLM-5.2 | 40 [@a; @b] |', ['a', 'b']],
    ['in emphasis', '*as [@a] has it*, _@b too_', ['a', 'b']],
    ['after an opening quote', '“@a” (@b) “[@c]”', ['a', 'b', 'c']],
    ['in a footnote', '[^1]: After @a.', ['a']],
  ])('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  test('the parts of a group', () => {
    expect(coloured(grammar, '[see -@a, pp. 3-5; @{b}]')).toEqual([
      '[ → punctuation.definition.citation.begin',
      '- → keyword.operator.suppress-author',
      '@ → keyword.operator.citation',
      'a → variable.other.citation',
      'pp. → keyword.other.locator',
      '3-5 → constant.numeric.locator',
      '; → punctuation.separator.citation',
      '@ → keyword.operator.citation',
      '{ → punctuation.definition.citation.key.begin',
      'b → variable.other.citation',
      '} → punctuation.definition.citation.key.end',
      '] → punctuation.definition.citation.end',
    ])
  })
})

describe('what is no citation is left alone', () => {
  test.each([
    ['an e-mail address', 'Write to press@example.com or a.b+c@example.org.'],
    ['an address in angle brackets', '<press@example.com>'],
    ['a profile address', 'https://social.example/@someone'],
    ['a code span', 'Type `@key` or ``[@a; `@b`]``.'],
    ['a fenced block', '```\n@a and [@b]\n<!-- dateline-disable-file outdated-claim: no -->\n```'],
    ['an indented block', 'Text\n\n    @a [@b]'],
    ['front matter', '---\nauthor: "@a"\n---'],
    ['an attribute', '<a title="@a">'],
    ['a plain comment', '<!-- ask @a -->'],
    ['an escaped at sign', 'Meet \\@noon.'],
    ['an at sign alone', 'Meet @ noon, @, [@].'],
    ['a link destination', '[them](https://example.com/x?@a)'],
  ])('%s', (_, text) => {
    expect(coloured(grammar, text)).toEqual([])
  })

  test('a code span inside a group', () => {
    expect(keys('[see `@no`, @yes]')).toEqual(['yes'])
  })
})

describe('comments that speak to Dateline are coloured', () => {
  test('a suppression with codes, a reason and an end date', () => {
    const text =
      '<!-- dateline-disable-next-line outdated-claim, changed-since until 2027-01-31: told as history -->'
    expect(coloured(grammar, text)).toEqual([
      'dateline-disable-next-line → keyword.control.mark',
      'outdated-claim → support.constant.code',
      ', → punctuation.separator.code',
      'changed-since → support.constant.code',
      '2027-01-31 → constant.numeric.date',
      ': → punctuation.separator.reason',
      ' told as history  → string.unquoted.reason',
    ])
  })

  test.each([
    'dateline-disable-line',
    'dateline-disable-next-line',
    'dateline-disable',
    'dateline-disable-block',
    'dateline-enable',
    'dateline-disable-file',
    'dateline-reviewed',
    'dateline-as-of',
  ])('%s', mark => {
    expect(coloured(grammar, `<!-- ${mark} -->`)).toEqual([`${mark} → keyword.control.mark`])
    expect(coloured(grammar, `  <!--${mark}-->`)).toEqual([`${mark} → keyword.control.mark`])
    expect(coloured(grammar, `A sentence. <!-- ${mark} --> More.`)).toEqual([
      `${mark} → keyword.control.mark`,
    ])
  })

  test('an as-of date', () => {
    expect(coloured(grammar, '<!-- dateline-as-of 2026-06-27 -->')).toEqual([
      'dateline-as-of → keyword.control.mark',
      '2026-06-27 → constant.numeric.date',
    ])
  })

  test('a comment over several lines ends where it ends', () => {
    const text = '<!-- dateline-disable-next-line outdated-claim: a reason\nthat goes on @a -->\nThen @b.'
    expect(keys(text)).toEqual(['b'])
  })
})
