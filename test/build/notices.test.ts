import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noticesOf } from '../../scripts/support/notices.mjs'

/** A package in a folder of its own, and the path of its code. */
function installed(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'node_modules', '@reed', 'lark')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files }))
    writeFileSync(join(folder, name), text)
  return join(folder, 'lib', 'index.js')
}

const bundleOf = (path: string, bytesInOutput = 10) => [
  { outputs: { 'a.js': { inputs: { [path]: { bytesInOutput }, 'src/own.ts': { bytesInOutput: 5 } } } } },
]
const lark = { name: '@reed/lark', version: '1.2.0' }

test('a bundled package is named with its licence', async () => {
  const path = installed({ ...lark, license: 'MIT AND Apache-2.0' }, { 'LICENSE.md': 'As you like.\n' })
  expect(await noticesOf(bundleOf(path))).toBe('@reed/lark 1.2.0 (MIT AND Apache-2.0)\n\nAs you like.\n\n')
})

test('one without a file of its own names its author', async () => {
  const path = installed({ ...lark, licenses: [{ type: 'MIT' }], author: 'Ada Quill' })
  expect(await noticesOf(bundleOf(path))).toBe('@reed/lark 1.2.0 (MIT)\n\nBy Ada Quill.\n\n')
})

test.each([['GPL-3.0'], ['AGPL-3.0-only'], ['MIT AND CPAL-1.0'], [undefined]])(
  'one under %s fails the build',
  async license => {
    await expect(noticesOf(bundleOf(installed({ ...lark, license })))).rejects.toThrow(
      '@reed/lark 1.2.0 is under',
    )
  },
)

test('what is left out of the bundle needs no notice', async () => {
  expect(await noticesOf(bundleOf(installed({ ...lark, license: 'GPL-3.0' }), 0))).toBe('')
})
