import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { properties } from '../../server/src/engine/claims/registry.generated.ts'
import { printProblem } from '../../server/src/engine/knowledge/problem.ts'
import { readKnowledge } from '../../server/src/engine/knowledge/read-knowledge.ts'
import { validateKnowledge } from '../../server/src/engine/knowledge/validate.ts'

const folder = fileURLToPath(new URL('../../server/knowledge', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml'))
  .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
const { data, problems, locate } = readKnowledge(files)

/** The facts of a subject's property, as `value from–to`, deprecated ones left out. */
function told(subject: string, property: string): readonly string[] {
  return data.facts
    .filter(fact => fact.subject === subject && fact.property === property && fact.rank !== 'deprecated')
    .map(({ value, validFrom = '', validTo = '' }) => `${value} ${validFrom}–${validTo}`)
}

describe('the bundled knowledge', () => {
  it('has no problems', () => {
    expect([...problems, ...validateKnowledge(data, properties, locate)].map(printProblem).join('\n')).toBe(
      '',
    )
  })

  it('is a base worth its name', () => {
    const count = (kind: string) => data.entities.filter(entity => entity.kind === kind).length
    expect(count('model')).toBeGreaterThanOrEqual(430)
    expect(count('lab')).toBeGreaterThanOrEqual(45)
    expect(count('policy')).toBeGreaterThanOrEqual(145)
    expect(count('benchmark')).toBeGreaterThanOrEqual(60)
    expect(count('license')).toBeGreaterThanOrEqual(24)
    expect(count('organization')).toBeGreaterThanOrEqual(46)
    expect(data.facts.length).toBeGreaterThanOrEqual(4200)
    expect(data.sources.length).toBeGreaterThanOrEqual(900)
    expect(data.facts.filter(fact => fact.validTo !== undefined).length).toBeGreaterThanOrEqual(350)
    expect(data.entities.flatMap(entity => entity.aliases).length).toBeGreaterThanOrEqual(2400)
  })

  it('says of every benchmark, body and licence what it is, in a line', () => {
    const kinds = ['benchmark', 'organization', 'license']
    const silent = data.entities.filter(
      ({ kind, description }) => kinds.includes(kind) && (description ?? '') === '',
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('keeps its own marks out of what it tells', () => {
    const marked = data.facts.filter(({ value, note }) => /(?:^|\s)@\w/u.test(`${value} ${note ?? ''}`))
    expect(marked.map(({ subject, value }) => `${subject}: ${value}`)).toEqual([])
  })

  it('prefers no weak fact to a stronger one, and names the strongest source first', () => {
    const weight = { primary: 3, secondary: 2, weak: 1 }
    const strengths = new Map(data.sources.map(source => [source.key, weight[source.strength]]))
    const of = (keys: readonly string[]) => keys.map(key => strengths.get(key) ?? 0)
    const timeline = (fact: (typeof data.facts)[number]) =>
      JSON.stringify([fact.subject, fact.property, Object.entries(fact.qualifiers).sort()])
    const best = new Map<string, number>()
    for (const fact of data.facts) {
      best.set(timeline(fact), Math.max(best.get(timeline(fact)) ?? 0, ...of(fact.sources)))
    }
    const outranked = data.facts.filter(
      fact => fact.rank === 'preferred' && Math.max(...of(fact.sources)) < (best.get(timeline(fact)) ?? 0),
    )
    expect(outranked.map(({ subject, property }) => `${subject} ${property}`)).toEqual([])
    const unsorted = data.facts.filter(({ sources }) =>
      of(sources).some((strength, index, all) => index > 0 && strength > (all[index - 1] ?? 0)),
    )
    expect(unsorted.map(({ subject, property }) => `${subject} ${property}`)).toEqual([])
  })

  it('knows who led the boards on which day', () => {
    const ledOn = (board: string, day: string) =>
      data.facts
        .filter(
          ({ property, value, qualifiers, validFrom = '9', validTo = '' }) =>
            property === 'rank' &&
            value === 1 &&
            qualifiers.benchmark === board &&
            qualifiers.among === 'all' &&
            validFrom <= day &&
            day < validTo,
        )
        .map(({ subject }) => subject)
    expect(ledOn('lmarena-text', '2026-04-17')).toEqual(['claude-opus-4.6'])
    expect(ledOn('lmarena-text', '2026-04-18')).toEqual([])
    expect(ledOn('code-arena', '2026-03-19')).toEqual(['claude-opus-4.6'])
  })

  it('follows a model from release to retirement', () => {
    expect(told('claude-opus-4', 'availability')).toEqual([
      'general 2025-05-22–2026-04-14',
      'deprecated 2026-04-14–2026-06-15',
      'retired 2026-06-15–',
    ])
    expect(told('openai', 'chief-executive').toSorted()).toEqual([
      'Emmett Shear 2023-11-20–2023-11-22',
      'Mira Murati 2023-11-17–2023-11-20',
      'Sam Altman 2023-11-22–',
      'Sam Altman –2023-11-17',
    ])
  })

  it('keeps its files small enough for review', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 1500).map(({ path }) => path)).toEqual([])
  })

  it('cites a source for every fact, and uses every source', () => {
    const used = new Set(data.facts.flatMap(fact => fact.sources))
    expect(data.facts.filter(fact => fact.sources.length === 0)).toEqual([])
    expect(data.sources.filter(source => !used.has(source.key)).map(source => source.key)).toEqual([])
  })

  it('speaks for no day after its own', () => {
    expect(data.facts.filter(fact => fact.asOf > data.asOf)).toEqual([])
  })

  it('uses properties that stand on the format page', () => {
    const page = readFileSync(
      fileURLToPath(new URL('../../docs/knowledge-format.md', import.meta.url)),
      'utf8',
    )
    expect(properties.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([])
  })

  it('knows what came after GLM-5.2', () => {
    expect(told('glm-5.2', 'successor')).toEqual(['glm-5.3 –'])
    expect(told('glm-5.2', 'released')).toEqual(['2026-06-13 –'])
    const leaders = data.facts.filter(
      ({ property, value, qualifiers }) =>
        property === 'rank' &&
        value === 1 &&
        qualifiers.benchmark === 'aa-intelligence-index' &&
        qualifiers.among === 'open-weight',
    )
    expect(leaders.map(({ subject, asOf }) => `${asOf} ${subject}`).sort()).toEqual([
      '2026-02-17 glm-5',
      '2026-06-21 glm-5.2',
      '2026-06-27 glm-5.2',
      '2026-07-21 kimi-k3',
    ])
  })

  it('marks the benchmarks whose results move from day to day', () => {
    const live = data.entities.filter(({ isLive }) => isLive).map(({ id }) => id)
    expect(live).toContain('lmarena-text')
    expect(live).toContain('aa-intelligence-index')
    expect(live).toContain('openrouter-usage')
    expect(live.filter(id => /^(?:terminal-bench|swe-bench|hle|gpqa|mmlu)/u.test(id))).toEqual([])
  })

  it('lets only a benchmark be live', () => {
    const problemsOf = (kind: string, isLive: string) =>
      readKnowledge([
        { path: 'meta.yaml', text: 'version: 2026-11-21\nasOf: 2026-11-21\n' },
        { path: 'x.yaml', text: `a:\n  kind: ${kind}\n  name: A\n  isLive: ${isLive}\n` },
      ]).problems.map(printProblem)
    expect(problemsOf('benchmark', 'true')).toEqual([])
    expect(problemsOf('benchmark', 'daily')).toEqual(['x.yaml:4:11: isLive must be true or false'])
    expect(problemsOf('lab', 'true')).toEqual(['x.yaml:4:3: only a benchmark has `isLive`'])
  })

  it('keeps both sides where sources of like weight disagree', () => {
    const scores = data.facts.filter(
      ({ subject, property, qualifiers, rank }) =>
        subject === 'claude-opus-4.8' &&
        property === 'score' &&
        qualifiers.benchmark === 'terminal-bench-2.1' &&
        rank === 'normal',
    )
    expect(scores.map(({ value }) => value).sort()).toEqual([74.6, 78.9, 85])
  })

  it('tells the story of Fable 5’s availability day by day', () => {
    expect(told('claude-fable-5', 'availability')).toEqual([
      'general 2026-06-09–2026-06-12',
      'suspended 2026-06-12–2026-07-01',
      'general 2026-07-01–',
    ])
  })
})
