import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { phrasesName } from '../../server/src/host/built-phrases.ts'

const listed = readFileSync(fileURLToPath(new URL('../../.vscodeignore', import.meta.url)), 'utf8').split(
  '\n',
)

test.each([
  'extension.js',
  'server.js',
  'cli.js',
  'bundle.js',
  'knowledge.json',
  'knowledge.bin',
  'third-party-notices.txt',
  phrasesName,
])('the package brings along %s', name => {
  expect(listed).toContain(`!dist/${name}`)
})
