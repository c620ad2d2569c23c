import fc from 'fast-check'

const WORDS = [
  'GLM-5.2', 'Fable 5', '智谱', '深度求索。', '🚀', 'U.S.', '\\$380B', '&amp;', '&#x4e2d;', '*em*', '**strong**', '`code`', '[ATOM](#)',
  '[@key]', '@key', '[see @a, p. 3; -@b]', '[ref]', '[text][ref]', '[^1]', '[^n]', '<b>1442</b>', '<br>', '<!-- c -->', '“curly”',
  'https://example.org/a_b', 'a@b.org', '$x^2$', '2026-06-27', 'June 27, 2026', '\\*', '<https://x.org>', '![alt](x.png)', '\\@no', '| x',
  '\\', '*', '_', '`', '[', ']', '<', '&', 'e.g.', '\t', '  ',
] // biome-ignore format: a word list reads best filled

const LINES = [
  '', '', '', '', '```', '~~~', '````', '  ```', '    ```', '``` js', '~~~~ x', '```a`b', '- item', '  - nested', '- ', '-', '1. one', '2. two', '10) ten',
  '    code', '\tcode', '  two', ' one', '   three', '> quote', '> ```', '>', '> > deep', '> - item', '- > quote', '- ```', '  ~~~', '- - twice',
  '| a | b |', '| - | - |', '| 1 | `x|y` |', '# Heading', '###', 'Title', '===', '---', '--- ', '***', '- - -', '<div>', '</div>', '<!-- open', 'close -->',
  '<!-- one -->', '<script>', '</script>', '<pre>', '</pre> after', '<?php', '?>', '<!DOCTYPE', '>', '<![CDATA[', ']]>', '<span class="x">', '<a', '[^1]: note',
  '[^n]: ', '    more note', '[ref]: /url', '[ref]:', '/url "title"', '[a b]: <u>', '...', 'title: x', '* * *', '+ plus', '$$', '<!-->', '-\tTab', ' \t', '\u000b', '<x-y>',
] // biome-ignore format: a list of lines reads best filled

const words = fc
  .array(fc.constantFrom(...WORDS, 'plain', 'words', 'are', 'most'), { minLength: 1, maxLength: 6 })
  .map(parts => parts.join(' '))
const indent = fc.constantFrom('', '', '', '', ' ', '  ', '   ', '    ', '> ', '>', '- ', '  - ', '\t')
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: words },
  {
    weight: 2,
    arbitrary: fc.tuple(indent, fc.oneof(words, fc.constantFrom(...LINES))).map(parts => parts.join('')),
  },
)
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const frontMatter = fc.constantFrom(
  '',
  '',
  '',
  '---\ntitle: A\ndate: 2026-06\n---\n',
  '---\ntitle: [\n---\n',
  '---\ntitle: A\n',
  '\uFEFF',
)

/** Documents of hostile lines: lists, fences, HTML and quotations opened and closed anywhere. */
export const hostileDocument = fc
  .tuple(
    frontMatter,
    fc.array(line, { maxLength: 14 }),
    fc.oneof(lineEnd, fc.constant('mixed')),
    fc.boolean(),
  )
  .map(([front, lines, end, final]) => {
    const ends = end === 'mixed' ? ['\n', '\r\n', '\r'] : [end]
    const text = lines.map((content, index) => content + ends[index % ends.length]).join('')
    return front.replaceAll('\n', ends[0] ?? '\n') + (final ? text : text.replace(/[\r\n]+$/, ''))
  })

const block = fc.oneof(
  words,
  words.map(text => `## ${text}`),
  fc.array(words, { minLength: 1, maxLength: 4 }).map(items => items.map(item => `- ${item}`).join('\n')),
  fc
    .array(words, { minLength: 2, maxLength: 4 })
    .map(items => items.map((item, at) => `${'  '.repeat(at)}- ${item}`).join('\n\n')),
  fc
    .array(words, { minLength: 2, maxLength: 3 })
    .map(items =>
      items.map((item, at) => `${at + 1}. ${item}\n\n   \`\`\`\n   x\n\n   y\n   \`\`\``).join('\n\n'),
    ),
  fc
    .array(fc.tuple(words, words), { minLength: 1, maxLength: 4 })
    .map(rows => `| A | B |\n|---|:-:|\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`),
  words.map(text => `> ${text}\n> and more\nlazy`),
  words.map(text => `\`\`\`md\n${text}\n\n# not a heading\n\`\`\``),
  words.map(text => `<div>\n\n${text}\n\n</div>`),
  words.map(text => `<!-- ${text.replaceAll('-', '')}\n\nmore -->`),
  words.map(text => `[^1]: ${text}\n\n    second paragraph\n\n        code`),
  fc.constantFrom(
    '[ref]: https://example.org "T"',
    '[^n]: N',
    '---',
    '<!-- dateline-disable-next-line outdated-claim: x -->',
  ),
)

/** Documents such as people write. */
export const plainDocument = fc
  .tuple(frontMatter, fc.array(block, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([front, blocks, end]) => (front + blocks.join('\n\n')).replaceAll('\n', end))

/** Any document. */
export const anyDocument = fc.oneof(hostileDocument, plainDocument)
