import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openSession } from '../../scripts/bench/lsp/session.ts'

const script = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const echo = script('../../scripts/bench/servers/echo.mjs')
const slices = script('slices-server.mjs')

const open = (path: string, diagnostics: 'pull' | 'push', text = 'One line.\n') =>
  openSession(
    { id: 'x', name: 'the server', command: [process.execPath, path], diagnostics },
    { folder: tmpdir(), name: 'brief.md', text },
  )

test.each(['pull', 'push'] as const)('the first answer and the last are told apart (%s)', async kind => {
  const session = await open(slices, kind)
  expect(session.opened.found).toBe(3)
  expect(session.opened.complete).toBeGreaterThan(session.opened.first)
  const { found } = await session.type({ offset: 3, character: 'x' })
  expect(found).toBe(1)
  expect(await session.settle()).toBeGreaterThan(0)
  expect(session.found()).toBe(3)
  expect(session.document.text).toBe('Onex line.\n')
  await session.stop()
})

test('one answer is both the first and the last', async () => {
  const session = await open(echo, 'push')
  expect(session.opened.complete).toBe(session.opened.first)
  expect(session.opened.found).toBe(1)
  expect(await session.settle()).toBe(0)
  await session.stop()
})

test('a server that ends early is told with what it said last', async () => {
  await expect(open(script('no-such-server.mjs'), 'push')).rejects.toThrow(
    /the server ended early[\s\S]*no-such-server/,
  )
})
