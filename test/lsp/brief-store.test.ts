import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CancellationTokenSource } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createEngine, type Engine } from '../../server/src/engine/index.ts'
import { createMemoryHost, type MemoryHost } from '../../server/src/host/memory-host.ts'
import { noBibliography } from '../../server/src/lsp/bibliography-store.ts'
import { type BriefStore, createBriefStore } from '../../server/src/lsp/brief-store.ts'
import { readSettings } from '../../server/src/lsp/settings.ts'
import { facts } from '../support/facts.ts'
import { longBrief } from '../support/long-brief.ts'
import { useSlowClock } from '../support/slow-clock.ts'

const plain = createEngine(facts)

let host: MemoryHost
let briefs: BriefStore
/** The texts that were analyzed, by what they begin with. */
let analyzed: string[]
let given: { engine: Engine; settings: unknown }

beforeEach(() => {
  useSlowClock()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  host = createMemoryHost()
  analyzed = []
  const engine: Engine = {
    ...plain,
    analyze(text, ...rest) {
      analyzed.push(text.slice(0, 3))
      return plain.analyze(text, ...rest)
    },
  }
  given = { engine, settings: {} }
  briefs = createBriefStore(
    host,
    async () => given.engine,
    { of: async () => readSettings(given.settings), renew: () => {}, forget: () => {} },
    { load: async () => noBibliography },
    { of: async () => [], outdate: () => {} },
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function open(text: string, name = 'a'): TextDocument {
  return TextDocument.create(`file:///${name}.md`, 'markdown', 1, text)
}

function type(document: TextDocument, at: number, text: string): void {
  const position = document.positionAt(at)
  const change = { range: { start: position, end: position }, text }
  TextDocument.update(document, [change], document.version + 1)
}

/** All that needs no time has been done. */
function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

test('a long brief is read around the writer first and to its end behind that, and then it is told', async () => {
  const document = open(longBrief())
  const read = vi.fn()
  briefs.onRead(read)
  const first = await briefs.of(document)
  expect(first.analysis.isPartial).toBe(true)
  expect(first.analysis.findings).toHaveLength(1)
  vi.runAllTimers()
  expect(read.mock.calls).toEqual([[document]])
  const last = await briefs.of(document)
  expect(last.analysis.findings).toEqual(plain.analyze(document.getText(), first.analysis.options).findings)
  expect(last.analysis.findings).toHaveLength(3)
})

test('a short brief is read at once', async () => {
  const read = vi.fn()
  briefs.onRead(read)
  expect((await briefs.of(open('Heron 2 is currently unavailable.\n'))).analysis.isPartial).toBe(false)
  vi.runAllTimers()
  expect(read).not.toHaveBeenCalled()
})

test('who waits for all of it gets all of it', async () => {
  const whole = briefs.whole(open(longBrief()))
  await settled()
  vi.runAllTimers()
  expect((await whole).analysis.findings).toHaveLength(3)
})

test('what is typed while the rest is unread is in the next answer, and no more is read for it', async () => {
  const document = open(longBrief())
  await briefs.of(document)
  const middle = document.getText().indexOf('Paragraph 350')
  briefs.look(document.uri, middle)
  type(document, middle, 'Heron 2 is currently unavailable.\n\nHeron 3 is suspended.\n\n')
  const before = analyzed.length
  const { analysis } = await briefs.of(document)
  expect(analysis.isPartial).toBe(true)
  expect(analyzed.length).toBe(before + 1)
  expect(analysis.findings.map(({ start }) => document.getText().slice(start).slice(0, 24))).toEqual([
    'is currently unavailable',
    'is currently unavailable',
    'is suspended.\n\nParagraph',
  ])
})

test('what is typed is read once the writer pauses, though nobody asks, and is not told', async () => {
  const document = open('Heron 2 is here.\n')
  await briefs.of(document)
  const read = vi.fn()
  briefs.onRead(read)
  for (const [step, character] of [...'Now '].entries()) {
    briefs.edit(document, document.version + 1, { start: step, end: step })
    type(document, step, character)
  }
  const before = analyzed.length
  vi.runAllTimers()
  await settled()
  expect(analyzed.slice(before)).toEqual(['Now'])
  expect((await briefs.of(document)).analysis.mentions).toMatchObject([{ start: 4, text: 'Heron 2' }])
  expect(analyzed.length).toBe(before + 1)
  expect(read).not.toHaveBeenCalled()
})

test('what is asked about is read at once, before what stands between', async () => {
  const document = open(longBrief())
  await briefs.of(document)
  const end = document.getText().lastIndexOf('Heron')
  const { analysis } = await briefs.of(document, end)
  expect(analysis.isPartial).toBe(true)
  expect(analysis.mentions.some(({ start }) => start === end)).toBe(true)
  expect(analysis.findings).toHaveLength(2)
})

test('what has been read is not read again for a question about it', async () => {
  const document = open(longBrief())
  const { analysis } = await briefs.of(document)
  const before = analyzed.length
  expect((await briefs.of(document, 30)).analysis).toBe(analysis)
  expect(analyzed.length).toBe(before)
})

test('what the editor shows is read and told', async () => {
  const document = open(longBrief())
  const read = vi.fn()
  briefs.onRead(read)
  await briefs.of(document)
  await briefs.show(document, document.getText().lastIndexOf('Heron'))
  expect(read).toHaveBeenCalledTimes(1)
  expect((await briefs.of(document)).analysis.findings).toHaveLength(2)
  await briefs.show(document, 0)
  expect(read).toHaveBeenCalledTimes(1)
})

test('a brief that opens further down is read there first', async () => {
  const document = open(longBrief())
  await briefs.show(document, document.getText().lastIndexOf('Heron'))
  expect(analyzed).toEqual([])
  const [finding, ...others] = (await briefs.of(document)).analysis.findings
  expect(others).toEqual([])
  expect(finding?.start).toBeGreaterThan(document.getText().lastIndexOf('Heron'))
})

test('of two long briefs the one that is edited goes first', async () => {
  const [a, b] = [open(`A. ${longBrief()}`, 'a'), open(`B. ${longBrief()}`, 'b')]
  await briefs.of(a)
  await briefs.of(b)
  type(a, 2, '!')
  await briefs.of(a)
  analyzed = []
  vi.runAllTimers()
  const turns = analyzed.filter((text, at) => text !== analyzed[at - 1])
  expect(turns).toEqual(['A.!', 'B. '])
})

test('closing a brief stops its reading and lets those go who wait for it', async () => {
  const document = open(longBrief())
  const whole = briefs.whole(document)
  await settled()
  const before = analyzed.length
  briefs.forget(document.uri)
  expect((await whole).analysis.isPartial).toBe(true)
  vi.runAllTimers()
  expect(analyzed.length).toBe(before)
})

test('a brief that was closed and opened again has nothing of the one before', async () => {
  const document = open(longBrief())
  const whole = briefs.whole(document)
  await settled()
  briefs.forget(document.uri)
  const again = open('Heron 2 is currently unavailable.\n')
  expect((await briefs.of(again)).analysis.brief.text).toBe(again.getText())
  await whole
  expect((await briefs.whole(again)).analysis.brief.text).toBe(again.getText())
})

test.each([
  ['somebody waits already', true],
  ['nobody asks', false],
])('other settings are judged with where %s, and it is told', async (_, isAwaited) => {
  const document = open(longBrief())
  const read = vi.fn()
  briefs.onRead(read)
  await briefs.of(document)
  const whole = isAwaited ? briefs.whole(document) : undefined
  given.settings = { severity: { 'outdated-claim': 'off' } }
  briefs.outdate()
  vi.advanceTimersByTime(30)
  await settled()
  vi.runAllTimers()
  expect(read).toHaveBeenCalledTimes(1)
  const { analysis } = whole ? await whole : await briefs.of(document)
  expect(analysis.isPartial).toBe(false)
  expect(analysis.findings).toEqual([])
})

test('who waits and has it cancelled is let go, and the reading goes on', async () => {
  const document = open(longBrief())
  const source = new CancellationTokenSource()
  const whole = briefs.whole(document, source.token)
  await settled()
  source.cancel()
  expect((await whole).analysis.isPartial).toBe(true)
  vi.runAllTimers()
  expect((await briefs.of(document)).analysis.isPartial).toBe(false)
})

test('a reading that fails is logged, leaves nobody waiting and keeps what was found', async () => {
  const document = open(longBrief())
  const fine = given.engine
  const state = { isBroken: false }
  given.engine = {
    ...fine,
    analyze(...parameters) {
      if (state.isBroken) throw new Error('broken')
      return fine.analyze(...parameters)
    },
  }
  const first = await briefs.of(document)
  state.isBroken = true
  for (const _ of ['once', 'again']) {
    const whole = briefs.whole(document)
    const failed = expect(whole).rejects.toThrow('broken')
    await settled()
    vi.runAllTimers()
    await failed
  }
  expect(host.logged).toEqual(['reading: Error: broken', 'reading: Error: broken'])
  expect(await briefs.of(document)).toBe(first)
  state.isBroken = false
  const whole = briefs.whole(document)
  await settled()
  vi.runAllTimers()
  expect((await whole).analysis.findings).toHaveLength(3)
})

test('how far it has come is told, up to its end', async () => {
  const parts: number[] = []
  briefs.onProgress((_, part) => parts.push(part))
  await briefs.of(open(longBrief()))
  vi.runAllTimers()
  expect(parts.length).toBeGreaterThan(10)
  expect(parts).toEqual([...parts].sort((a, b) => a - b))
  expect(parts[0]).toBeLessThan(0.1)
  expect(parts.at(-1)).toBe(1)
})

test('one that is closed has come to its end', async () => {
  const parts: number[] = []
  const document = open(longBrief())
  await briefs.of(document)
  briefs.onProgress((_, part) => parts.push(part))
  briefs.forget(document.uri)
  expect(parts).toEqual([1])
})
