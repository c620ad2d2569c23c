import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { createMatcher } from '../../server/src/engine/entities/alias-matcher.ts'
import {
  compileKnowledge,
  createEngine,
  createKnowledgeBase,
  type KnowledgeData,
  openKnowledge,
  overlayKnowledge,
  readKnowledge,
} from '../../server/src/engine/index.ts'

// Two engines are made and everything is compared.
vi.setConfig({ testTimeout: 60_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const knowledgeFiles = readdirSync(join(root, 'server/knowledge'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .map(name => ({
    path: name.replaceAll('\\', '/'),
    text: readFileSync(join(root, 'server/knowledge', name), 'utf8'),
  }))
const plain = readKnowledge(knowledgeFiles).data
const file = compileKnowledge(plain)

/** Opened anew each time, so that nothing has been read of it yet. */
function opened(): KnowledgeData {
  const data = openKnowledge(file)
  if (data === undefined) throw new Error('the compiled knowledge does not open')
  return data
}

describe('compiled knowledge is the knowledge that it was compiled from', () => {
  test('as data, every entity with its aliases, every fact, every source', () => {
    const data = opened()
    expect(data.version).toBe(plain.version)
    expect(data.asOf).toBe(plain.asOf)
    expect(data.entities).toEqual(plain.entities)
    expect(data.facts).toEqual(plain.facts)
    expect(data.sources).toEqual(plain.sources)
    expect({ ...opened() }).toEqual({ ...plain })
    expect(JSON.parse(JSON.stringify(opened()))).toEqual(JSON.parse(JSON.stringify(plain)))
  })

  test('as maps, asked in any order', () => {
    const [one, other] = [createKnowledgeBase(opened()), createKnowledgeBase(plain)]
    expect([one.entities.size, one.sources.size, one.factCount]).toEqual([
      plain.entities.length,
      plain.sources.length,
      plain.facts.length,
    ])
    for (const id of [...other.entities.keys()].reverse()) {
      expect(one.entities.has(id)).toBe(true)
      expect(one.entities.get(id)).toEqual(other.entities.get(id))
      expect(one.entities.get(id)).toBe(one.entities.get(id))
    }
    expect([...one.entities]).toEqual([...other.entities])
    expect([...one.sources.keys()]).toEqual([...other.sources.keys()])
    expect([...one.sources.values()]).toEqual([...other.sources.values()])
    for (const name of ['', 'no such thing', 'constructor', '智谱', '\u{1F600}']) {
      expect(one.entities.get(name)).toBeUndefined()
      expect(one.sources.has(name)).toBe(false)
      expect(one.factsOf(name)).toEqual([])
      expect(one.sourceAt(name)).toBeUndefined()
    }
  })

  test('by every index', () => {
    const [one, other] = [createKnowledgeBase(opened()), createKnowledgeBase(plain)]
    const properties = new Set(plain.facts.map(fact => fact.property))
    for (const property of properties) expect(one.factsWith(property)).toEqual(other.factsWith(property))
    for (const { id } of plain.entities) {
      expect(one.factsOf(id)).toEqual(other.factsOf(id))
      expect(one.modelsOf(id)).toEqual(other.modelsOf(id))
      for (const property of properties) {
        expect(one.facts(id, property)).toEqual(other.facts(id, property))
      }
      const [fact] = one.factsOf(id)
      if (fact) expect(one.facts(id, fact.property)).toContain(fact)
    }
    for (const kind of ['model', 'lab', 'policy', 'benchmark', 'license', 'organization'] as const) {
      expect(one.ofKind(kind)).toEqual(other.ofKind(kind))
    }
    for (const letters of ['gpt', 'glm', 'claudeopus', 'kimik', 'nosuch', '']) {
      expect(one.modelsLike(letters)).toEqual(other.modelsLike(letters))
    }
    expect(one.modelsLike('glm').map(({ id }) => id)).toContain('glm-5.2')
    for (const { key, csl } of plain.sources) {
      expect(one.supportedBy(key)).toEqual(other.supportedBy(key))
      const address = `http://www.${(csl.URL ?? key).replace(/^https?:\/\/(?:www\.)?/, '')}/`
      expect(one.sourceAt(address)).toEqual(other.sourceAt(address))
    }
  })
})

const briefs = ['dated-table', 'lookalikes'].map(name =>
  readFileSync(join(root, 'test/eval/tuned', `${name}.md`), 'utf8'),
)

test('the same names are found in compiled knowledge, however they are written', () => {
  const names = plain.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text)).join('. ')
  const texts = [names, names.toUpperCase(), names.replaceAll('-', ' '), ...briefs]
  const [one, other] = [opened(), plain].map(data => createMatcher(createKnowledgeBase(data)))
  for (const text of texts) expect(one?.scan(text)).toEqual(other?.scan(text))
  expect(one?.scan(names).length).toBeGreaterThan(2000)
})

/** All that an engine says of texts. */
function told(data: KnowledgeData, texts: readonly string[]): readonly unknown[] {
  const engine = createEngine(data)
  return texts.map(text => {
    const { mentions, unknownVersions, findings, problems } = engine.analyze(text, { today: '2026-11-22' })
    return { mentions, unknownVersions, findings, problems }
  })
}

describe('an engine over compiled knowledge says the same as one over plain knowledge', () => {
  test('of briefs', () => {
    expect(told(opened(), briefs)).toEqual(told(plain, briefs))
  })

  test('with an overlay over it', () => {
    const overlay = {
      path: 'own.yaml',
      text: `sources:
  own-2026-note: {strength: primary, type: webpage, title: A note, publisher: Own, issued: 2026-10-01, URL: 'https://example.org/note'}
ninefold-9:
  kind: model
  name: Ninefold 9
  lab: zai
  facts:
    - {property: context-window, value: 500000, asOf: 2026-10-01, sources: [own-2026-note]}
`,
    }
    const [one, other] = [overlayKnowledge(opened(), [overlay]), overlayKnowledge(plain, [overlay])]
    expect(one.problems).toEqual([])
    expect({ ...one.data }).toEqual({ ...other.data })
    const texts = ['Ninefold 9 has a 1M context window. Ninefold 8 is not GLM-5.2.\n']
    const said = told(one.data, texts)
    expect(said).toEqual(told(other.data, texts))
    expect(JSON.stringify(said)).toContain('"contradicted-claim"')
  })
})

test('a file that is cut, of another format or none at all does not open', () => {
  const other = file.slice()
  other[4] = 255
  const cuts = [0, 3, 15, 16, 100, file.length - 1].map(length => file.slice(0, length))
  for (const broken of [other, ...cuts, new Uint8Array(4096)]) expect(openKnowledge(broken)).toBeUndefined()
})

test('it opens wherever it lies in memory', () => {
  const shifted = new Uint8Array(file.length + 3)
  shifted.set(file, 3)
  expect(openKnowledge(shifted.subarray(3))?.entities).toEqual(plain.entities)
})
