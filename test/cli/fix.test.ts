import { expect, test } from 'vitest'
import { createMemoryHost } from '../../server/src/host/memory-host.ts'
import { dateline, datelineOn } from '../support/cli.ts'

const text = '🎉 Acme Robotics grows.\r\nHeron 2 is currently unavailable.\n'

test('safe fixes are applied, everything else stays byte for byte', async () => {
  const host = createMemoryHost({ 'x/a.md': `\u{feff}${text}`, 'x/b.md': 'Nothing.\n' })
  expect(await datelineOn(host, 'fix', 'x')).toEqual({ code: 0, out: 'x/a.md: 1 edit\n', err: '' })
  expect(host.files.get('/x/a.md')).toBe(`\u{feff}${text.replace('Acme Robotics', 'Acme AI')}`)
  expect(host.files.get('/x/b.md')).toBe('Nothing.\n')
  expect(await datelineOn(host, 'fix', 'x')).toEqual({ code: 0, out: '', err: '' })
})

test('what cannot be read is named', async () => {
  const run = await dateline({ 'a.md': Uint8Array.of(0xe9) }, 'fix', 'a.md', 'b.md')
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toMatch(/b\.md does not exist[\s\S]*a\.md is not UTF-8/)
  expect((await dateline({}, 'fix')).code).toBe(2)
})
