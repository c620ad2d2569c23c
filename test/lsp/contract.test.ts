import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEngine, problemFindings } from '../../server/src/engine/index.ts'
import { dateline } from '../support/cli.ts'
import { facts } from '../support/facts.ts'
import { startClient, type TestClient } from '../support/lsp-client.ts'

const engine = createEngine(facts)
const briefs = {
  plain: 'Heron 2 is currently unavailable. Acme Robotics grows.\n',
  'CRLF and emoji': '# 🎉\r\n\r\n鹭科：Heron 2 is currently unavailable，so [@nobody].\r\n',
  table: '| Model | Context |\n|---|---|\n| Heron 2 | 128K |\n',
  'front matter': '---\ntitle: [a\ndateline:\n  as-of: 2026-06-20\n---\n\nHeron 2 is available.\n',
  nothing: '',
}

let client: TestClient
beforeAll(async () => {
  client = await startClient({ settings: null })
})
afterAll(() => client.stop())

test.each(Object.entries(briefs))(
  'engine, language server and command line say the same (%s)',
  async (name, text) => {
    const analysis = engine.analyze(text, { today: '2026-11-21' })
    const direct = [...problemFindings(analysis, []), ...analysis.findings]
      .map(({ start, end, code, message }) => ({ start, end, code, message }))
      .sort(byPlace)
    const document = client.open(text, `file:///work/${encodeURIComponent(name)}.md`)
    const served = (await client.diagnose(document)).map(({ range, code, message }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      code,
      message,
    }))
    expect(served.sort(byPlace)).toEqual(direct)
    const { out } = await dateline({ 'a.md': text }, 'check', '--format', 'json', 'a.md')
    const [told] = JSON.parse(out).documents
    expect(told.diagnostics).toMatchObject(direct)
    expect(told.diagnostics).toHaveLength(direct.length)
  },
)

interface Placed {
  readonly start: number
  readonly end: number
}

function byPlace(a: Placed, b: Placed): number {
  return a.start - b.start || a.end - b.end
}
