import { expect, test } from 'vitest'
import { dateline } from '../support/cli.ts'

const header = 'entity,property,value,asOf,source,note\n'
const csv = (body: string) => ({ 'facts.csv': header + body })

test('a table becomes records on standard output; the rest is told beside it', async () => {
  const body = 'heron-3,context-window,"1,000,000",2026-08-14,acme-2026-heron-3,"long,\n""very"" long"\n'
  expect(await dateline(csv(body), 'knowledge', 'import', '--from', 'csv', 'facts.csv')).toEqual({
    code: 0,
    out: `heron-3: # in the base as Heron 3; add these facts to it
  facts:
    - { property: context-window, value: 1000000, asOf: 2026-08-14, sources: [acme-2026-heron-3], note: 'long, "very" long' }
`,
    err: '1 file: 0 new entities; 1 fact, 0 more that differ (in comments); 0 sources; 0 known already; 0 problems\n',
  })
})

test('what is wrong in a table is named with its line, past cells of several lines', async () => {
  const body = 'heron-3,max-output,5,,acme-2026-heron-3,"a\nb"\n\nheron-3,max-input,5,,acme-2026-heron-3,\n'
  const run = await dateline(csv(body), 'knowledge', 'import', '--from', 'csv', 'facts.csv')
  expect(run.code).toBe(1)
  expect(run.err).toMatch(/^facts\.csv:5:1: a model has no property `max-input`/)
  expect(run.out).toContain('property: max-output, value: 5, asOf: 2026-11-21')
})

test.each([
  ['', /^dateline: facts\.csv:1: the file is empty/],
  ['entity,value\n', /^dateline: facts\.csv:1: there is no column `property`/],
  [`${header}a,b\n`, /^dateline: facts\.csv:2: 2 cells under 6 columns/],
  [`${header}a,"b\n`, /^dateline: facts\.csv:\d: not readable as CSV: /],
])('a table that cannot be read: %j', async (text, message) => {
  const run = await dateline({ 'facts.csv': text }, 'knowledge', 'import', '--from', 'csv', 'facts.csv')
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toMatch(message)
})

test('models.dev records are found below a folder', async () => {
  const files = {
    'md/acme/heron-4.toml': 'name = "Heron 4"\nrelease_date = "2026-11-02"\n',
    'md/LICENSE': '',
  }
  const run = await dateline(
    files,
    'knowledge',
    'import',
    '--from',
    'models-dev',
    '--as-of',
    '2026-11-20',
    'md',
  )
  expect(run.code).toBe(0)
  expect(run.out).toMatch(
    /^heron-4:\n {2}kind: model\n[\s\S]*\n--- # sources: below sources\/\n[\s\S]*accessed: 2026-11-20/,
  )
  const only = await dateline(files, 'knowledge', 'import', '--from', 'models-dev', '--only', 'sources', 'md')
  expect(only.out).toMatch(/^models-dev-2026-entry-heron-4:\n/)
})

test('bad usage is told', async () => {
  expect((await dateline({}, 'knowledge', 'import', 'a.csv')).err).toMatch(
    /takes --from models-dev\|csv\|bib/,
  )
  expect((await dateline({}, 'knowledge', 'import', '--from', 'csv')).code).toBe(2)
  expect((await dateline({}, 'knowledge', 'import', '--from', 'xml', 'a')).err).toMatch(/--from takes/)
  expect((await dateline({}, 'knowledge', 'import', '--from', 'csv', 'a.csv')).err).toMatch(
    /a\.csv does not exist/,
  )
})
