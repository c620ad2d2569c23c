import { expect, test } from 'vitest'
import { dateline } from '../support/cli.ts'
import { overlay } from '../support/overlay.ts'

const at = '/work/.dateline/knowledge/team.yaml'
const stale = 'Osprey 1 is an open-weight model.\n'

test('check judges each brief with the overlays of the nearest folder', async () => {
  const files = {
    [at]: overlay,
    '/work/a/b/c.md': stale,
    '/other/d.md': stale,
    '/work/a/nearer/.dateline/knowledge/x.json': '{}',
    '/work/a/nearer/e.md': stale,
  }
  const run = await dateline(files, 'check', '/work', '/other')
  expect(run).toMatchObject({ code: 1, err: '' })
  expect(run.out).toContain('/work/a/b/c.md:1:16 warning contradicted-claim')
  expect(run.out).toContain('1 finding in 3 briefs')
})

test('entities and fix know overlays too', async () => {
  const files = { '/.dateline/knowledge/team.yaml': overlay, '/a.md': stale }
  expect((await dateline(files, 'entities', '--kind', 'model')).out).toContain('osprey-1')
  expect((await dateline(files, 'entities', '/a.md')).out).toContain('a.md:1:1 model osprey-1 Osprey 1')
  expect(await dateline(files, 'fix', '/a.md')).toMatchObject({ code: 0, err: '' })
})

test('a mistake is told once, with its place; the rest counts', async () => {
  const wrong = `${overlay}heron-2:\n  aliases: [the]\n`
  const run = await dateline({ [at]: wrong, '/work/a.md': stale, '/work/b.md': stale }, 'check', '/work')
  expect(run.code).toBe(1)
  expect(run.err).toBe(
    '/work/.dateline/knowledge/team.yaml:10:13: the alias `the` would match nearly everything: it is a common word; write a longer name, or `context: cue` with `cues`\n',
  )
  expect(run.out).toContain('2 findings in 2 briefs')
})

test.each([
  ['malformed', 'a: [', /team\.yaml:1:5: this is not valid YAML/],
  ['too large', new Uint8Array(3 * 1024 * 1024), /team\.yaml:1:1: .*has 3 MB, more than the 2 MB/],
])('an overlay that is %s ends with 2', async (_, content, message) => {
  const run = await dateline({ [at]: content, '/work/a.md': 'Heron 2 is available.\n' }, 'check', '/work')
  expect(run.code).toBe(2)
  expect(run.err).toMatch(message)
  expect(run.out).toContain('0 findings in 1 brief')
})
