import { expect, test } from 'vitest'
import { dateline } from '../support/cli.ts'

const files = { 'a.md': 'One.\r\n\r\nToday Heron 2 is currently unavailable.\r\n' }

test('a place is explained; without a column the first finding of its line', async () => {
  const at = await dateline(files, 'explain', '--as-of', '2026-11-21', 'a.md:3:25')
  expect(at).toMatchObject({ code: 0, err: '' })
  expect(at.out).toContain('**Outdated** · availability of Heron 2')
  expect((await dateline(files, 'explain', '--as-of', '2026-11-21', 'a.md:3')).out).toContain(
    'Heron 2 **is** currently',
  )
  expect((await dateline(files, 'explain', '--as-of', '2026-06-20', 'a.md:3')).out).toContain('**Current**')
  expect((await dateline(files, 'explain', 'a.md:99:99')).out).toContain('No prose')
})

test('a wrong place is a usage error, a file that is not there an input error', async () => {
  for (const place of ['a.md', 'a.md:0', 'a.md:x', ''])
    expect((await dateline(files, 'explain', place)).err).toContain('one place, such as brief.md:12:5')
  expect(await dateline(files, 'explain', 'b.md:1')).toMatchObject({ code: 2, out: '' })
})
