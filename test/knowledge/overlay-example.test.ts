import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { overlayKnowledge, printProblem, readKnowledge } from '../../server/src/engine/index.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const files = readdirSync(at('server/knowledge'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .map(name => name.replaceAll('\\', '/'))
  .map(path => ({ path, text: readFileSync(at(`server/knowledge/${path}`), 'utf8') }))

test('the overlay that the documentation shows is sound over the bundled knowledge', () => {
  const text = /```yaml\n([\s\S]*?)```/.exec(readFileSync(at('docs/overlays.md'), 'utf8'))?.[1] ?? ''
  const { data } = readKnowledge(files)
  const laid = overlayKnowledge(data, [{ path: 'procurement.yaml', text }])
  expect(laid.problems.map(printProblem)).toEqual([])
  expect(laid.data.facts).toHaveLength(data.facts.length + 2)
})
