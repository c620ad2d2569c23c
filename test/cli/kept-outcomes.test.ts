import { describe, expect, test } from 'vitest'
import type { OutcomeStore } from '../../server/src/cli/check/outcome-store.ts'
import type { CliHost } from '../../server/src/cli/cli-host.ts'
import { createMemoryHost, type MemoryHost } from '../../server/src/host/memory-host.ts'
import { type CliRun, datelineAt } from '../support/cli.ts'
import { overlay } from '../support/overlay.ts'

const library = '@book{rivers-2026, title = {Rivers}, year = {2026}, publisher = {Acme}}\n'
const files = {
  '/briefs/a.md': 'Heron 2 is currently unavailable.\n\nOsprey 1 is an open-weight model.\n',
  '/briefs/b.md': '---\nbibliography: team.bib\n---\n\nAs @rivers-2026 says, Heron 2 is available.\n',
  '/briefs/c.md': 'Nothing of note.\n',
  '/briefs/team.bib': library,
}

interface Kept extends OutcomeStore {
  readonly texts: Map<string, string>
}

function createKept(): Kept {
  const texts = new Map<string, string>()
  return {
    texts,
    read: place => texts.get(place),
    write: (place, text) => void texts.set(place, text),
    sweep: () => undefined,
  }
}

const argv = ['check', '--severity', 'hint', '/briefs'] as const

function run(
  memory: MemoryHost,
  store: OutcomeStore | undefined,
  { more = [], judge = 'one', ...process }: Partial<CliHost> & { more?: string[]; judge?: string } = {},
): Promise<CliRun> {
  const kept = store && { kept: { store, judgedBy: () => judge } }
  return datelineAt(memory, { ...process, ...kept }, ...argv, ...more)
}

/** Has every entry say something that no run would find. */
function mark({ texts }: Kept): void {
  for (const [place, text] of texts) {
    texts.set(place, JSON.stringify({ ...JSON.parse(text), pieces: ['kept\n'], severities: ['hint'] }))
  }
}
const timesKept = ({ out }: CliRun): number => out.match(/kept\n/g)?.length ?? 0

describe('what an earlier run found is told again', () => {
  test.each(['text', 'json', 'sarif', 'github'])('as %s, the same', async format => {
    const memory = createMemoryHost(files)
    const store = createKept()
    const more = ['--format', format]
    const first = await run(memory, store, { more })
    expect(first).toEqual(await run(memory, undefined, { more }))
    expect(first.code).toBe(1)
    expect(store.texts.size).toBe(3)
    expect(await run(memory, store, { more })).toEqual(first)
  })

  test('without looking at the briefs anew', async () => {
    const memory = createMemoryHost(files)
    const store = createKept()
    await run(memory, store)
    mark(store)
    const again = await run(memory, store)
    expect(timesKept(again)).toBe(3)
    expect(again.out).toContain('3 findings in 3 briefs')
    expect(again.code).toBe(1)
  })

  test('of each file what was found last, in each format', async () => {
    const memory = createMemoryHost(files)
    const store = createKept()
    for (const today of ['2026-11-19', '2026-11-20', '2026-11-21'])
      await run(memory, store, { today: () => today })
    expect(store.texts.size).toBe(3)
    await run(memory, store, { more: ['--format', 'json'] })
    expect(store.texts.size).toBe(6)
  })
})

describe('what an outcome rests on has it found anew when it changes', () => {
  const changes: [string, number, (memory: MemoryHost) => Parameters<typeof run>[2]][] = [
    ['nothing', 3, () => ({})],
    ['the text', 2, memory => void memory.files.set('/briefs/a.md', 'Heron 2 is available.\n')],
    [
      'a byte order mark',
      2,
      memory => void memory.files.set('/briefs/c.md', `\u{feff}${files['/briefs/c.md']}`),
    ],
    [
      'its bibliography',
      2,
      memory => void memory.files.set('/briefs/team.bib', library.replace('2026', '2025')),
    ],
    ['a bibliography that is gone', 2, memory => void memory.files.delete('/briefs/team.bib')],
    [
      'a project around it',
      0,
      memory => void memory.files.set('/_quarto.yml', 'bibliography: briefs/team.bib\n'),
    ],
    ['an overlay', 0, memory => void memory.files.set('/.dateline/knowledge/team.yaml', overlay)],
    ['the program or its knowledge', 0, () => ({ judge: 'another' })],
    ['the day', 0, () => ({ today: () => '2026-11-22' })],
    ['the as-of date', 0, () => ({ more: ['--as-of', '2026-11-20'] })],
    ['a severity', 0, () => ({ more: ['--checkers', 'outdated-claim=error'] })],
    ['colours', 0, () => ({ isTerminal: true })],
  ]
  test.each(changes)('%s', async (_, expected, change) => {
    const memory = createMemoryHost(files)
    const store = createKept()
    await run(memory, store)
    mark(store)
    const options = change(memory) ?? {}
    expect(timesKept(await run(memory, store, options))).toBe(expected)
    const last = await run(createMemoryHost(Object.fromEntries(memory.files)), createKept(), options)
    expect(last).toEqual(await run(memory, undefined, options))
  })

  test('an overlay that changes', async () => {
    const memory = createMemoryHost({ ...files, '/.dateline/knowledge/team.yaml': overlay })
    const store = createKept()
    const first = await run(memory, store)
    expect(await run(memory, store)).toEqual(first)
    memory.files.set('/.dateline/knowledge/team.yaml', overlay.replace('value: closed', 'value: open-weight'))
    const second = await run(memory, store)
    expect(second).toEqual(await run(memory, undefined))
    expect(second).not.toEqual(first)
  })
})

test('mistakes in overlays are told by every run', async () => {
  const wrong = `${overlay}heron-2:\n  aliases: [the]\n`
  const memory = createMemoryHost({ ...files, '/.dateline/knowledge/team.yaml': wrong })
  const store = createKept()
  const first = await run(memory, store)
  expect(first.err).toContain('team.yaml:10:13')
  expect(await run(memory, store)).toEqual(first)
})

test.each([
  ['no JSON', 'pieces'],
  ['another shape', '{"pieces":[1]}'],
  ['a list', '[]'],
  ['nothing', ''],
])('an entry that is %s is not believed', async (_, text) => {
  const memory = createMemoryHost(files)
  const store = createKept()
  const first = await run(memory, store)
  for (const place of store.texts.keys()) store.texts.set(place, text)
  expect(await run(memory, store)).toEqual(first)
  expect([...store.texts.values()]).not.toContain(text)
})

test('--no-cache judges anew, and keeps nothing', async () => {
  const memory = createMemoryHost(files)
  const store = createKept()
  const first = await run(memory, store)
  mark(store)
  const before = new Map(store.texts)
  expect(await run(memory, store, { more: ['--no-cache'] })).toEqual(first)
  expect(store.texts).toEqual(before)
})

test('a file that cannot be read is told of by every run', async () => {
  const memory = createMemoryHost({ ...files, '/briefs/d.md': Uint8Array.of(65, 10, 0xe9, 0x20) })
  const store = createKept()
  const first = await run(memory, store)
  expect(first.code).toBe(2)
  expect(first.err).toContain('/briefs/d.md')
  expect(await run(memory, store)).toEqual(first)
})
