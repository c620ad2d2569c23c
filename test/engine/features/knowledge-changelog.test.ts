import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../server/knowledge/${name}`, import.meta.url)), 'utf8')

test('the changelog begins with the version that the base has, and goes back from there', () => {
  const versions = [...read('CHANGELOG.md').matchAll(/^## (\S+)$/gm)].map(([, version]) => version)
  expect(versions[0]).toBe(/^version: (\S+)$/m.exec(read('meta.yaml'))?.[1])
  expect(versions).toEqual([...new Set(versions)].sort().reverse())
})
