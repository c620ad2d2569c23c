import { expect, test } from 'vitest'
import { dateline } from '../support/cli.ts'

const stale = 'Heron 2 is currently unavailable.\n'

test('findings are printed as a compiler prints them, with what holds now', async () => {
  const run = await dateline({ 'briefs/a.md': `# A\n\n🎉 ${stale}` }, 'check', 'briefs')
  expect(run).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "",
      "out": "briefs/a.md:3:12 warning outdated-claim “is currently unavailable” is outdated. Heron 2, availability: generally available since 1 July 2026 (Acme, 1 July 2026).
        source: Acme, 1 July 2026, https://example.org/acme-2026-return
    1 finding in 1 brief
    ",
    }
  `)
})

test('a clean folder ends with 0', async () => {
  const run = await dateline({ 'briefs/a.md': 'Heron 2 is available.\n' }, 'check', 'briefs')
  expect(run).toEqual({ code: 0, out: '0 findings in 1 brief\n', err: '' })
})

test('the as-of date decides', async () => {
  const run = await dateline({ 'a.md': stale }, 'check', '--as-of', '2026-06-20', 'a.md')
  expect(run.code).toBe(0)
})

test('--severity says from which level on findings count', async () => {
  const files = { 'a.md': stale }
  expect((await dateline(files, 'check', '--severity', 'error', 'a.md')).code).toBe(0)
  expect((await dateline(files, 'check', '--severity=warning', 'a.md')).code).toBe(1)
})

test('folders are searched for briefs, not for anything else', async () => {
  const files = {
    'a/b/c.md': '',
    'a/d.markdown': '',
    'a/e.qmd': '',
    'a/f.txt': '',
    'a/.hidden/g.md': '',
    'a/node_modules/h.md': '',
  }
  expect((await dateline(files, 'check', 'a', './a/e.qmd')).out).toBe('0 findings in 3 briefs\n')
})

test('a path that leads nowhere is named, and the others are checked', async () => {
  const run = await dateline({ 'a.md': stale }, 'check', 'gone.md', 'a.md')
  expect(run.code).toBe(2)
  expect(run.err).toBe('dateline: gone.md does not exist\n')
  expect(run.out).toContain('a.md:1:9 warning outdated-claim')
})

test('a brief that is not UTF-8 is named, and the others are checked', async () => {
  const files = { 'a.md': stale, 'b.md': Uint8Array.of(65, 10, 0xe9, 0x20) }
  const run = await dateline(files, 'check', 'b.md', 'a.md')
  expect(run.code).toBe(2)
  expect(run.err).toBe('dateline: b.md is not UTF-8 (line 2); save it as UTF-8\n')
  expect(run.out).toContain('1 finding in 1 brief')
})

test.each([
  [['check'], 'check needs a file or a folder'],
  [['check', '--as-of', '2026-02-30', 'a.md'], "--as-of takes a date such as 2026-11-21, not '2026-02-30'"],
  [['check', '--as-of', 'today', 'a.md'], "not 'today'"],
  [['check', '--format', 'xml', 'a.md'], '--format takes github, json, sarif, text'],
  [['check', '--severity', 'fatal', 'a.md'], '--severity takes hint, information, warning, error'],
  [['check', '--colour', 'a.md'], "Unknown option '--colour'"],
  [['frobnicate'], "unknown command 'frobnicate'"],
  [['--frobnicate'], "unknown option '--frobnicate'"],
])('%j is told how to do it right', async (argv, message) => {
  const run = await dateline({ 'a.md': '' }, ...argv)
  expect(run.code).toBe(2)
  expect(run.out).toBe('')
  expect(run.err).toContain(message)
  expect(run.err).toContain('Usage: dateline')
})

test('help and version go to standard output', async () => {
  expect(await dateline({}, '--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  expect((await dateline({}, '--help')).out).toContain('Usage: dateline COMMAND')
  expect((await dateline({}, 'check', '--help')).out).toContain('Usage: dateline check')
  expect((await dateline({}, 'help', 'entities')).out).toContain('Usage: dateline entities')
  expect(await dateline({})).toMatchObject({ code: 2, out: '' })
})

test('a bibliography beside the brief is read; one that is missing is told with its place', async () => {
  const brief = '---\nbibliography: refs.bib\n---\n\nHerons fly [@lee2026].\n'
  const entry = '@misc{lee2026, title = {Herons}, author = {Lee, Ann}, year = {2026}}\n'
  expect((await dateline({ 'x/a.md': brief, 'x/refs.bib': entry }, 'check', 'x')).code).toBe(0)
  expect((await dateline({ 'x/a.md': brief, 'refs.bib': entry }, 'check', 'x')).code).toBe(0)
  const run = await dateline({ 'x/a.md': brief }, 'check', 'x')
  expect(run.code).toBe(1)
  expect(run.out).toMatch(/^x\/a\.md:2:15 warning invalid-bibliography .*refs\.bib does not exist\n1 finding/)
})

test('knowledge that is old says so after the findings, in text only', async () => {
  const run = async (...more: readonly string[]) =>
    (await dateline({ 'a.md': 'Nothing.\n' }, 'check', '--as-of', '2027-03-01', ...more, 'a.md')).out
  expect(await run()).toMatch(/\nThe knowledge is of 1 November 2026, 120 days ago: .+\.\n$/)
  expect(await run('--format', 'json')).not.toContain('days ago')
})

test('--checkers turns checkers on and off and gives them a severity', async () => {
  const files = { 'a.md': `${stale}\nAcme is valued at $4 billion.\n` }
  const run = await dateline(files, 'check', '--checkers', 'outdated-claim=off,uncited-claim=error', 'a.md')
  expect(run.code).toBe(1)
  expect(run.out).not.toContain('outdated-claim')
  expect(run.out).toContain('a.md:3:19 error uncited-claim')
  const named = await dateline(files, 'check', '--checkers', 'outdated-claim=hint, undated-figure', 'a.md')
  expect(named.code).toBe(0)
  expect(named.out).toContain('hint undated-figure')
})

test.each([
  ['stale-claim', "there is no checker 'stale-claim'"],
  ['outdated-claim=loud', "'loud' is none of off, hint, information, warning, error"],
])('--checkers %s is refused', async (list, message) => {
  const run = await dateline({ 'a.md': stale }, 'check', '--checkers', list, 'a.md')
  expect(run.code).toBe(2)
  expect(run.err).toContain(message)
})
