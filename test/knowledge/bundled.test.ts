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
    expect(count('model')).toBeGreaterThanOrEqual(330)
    expect(count('lab')).toBeGreaterThanOrEqual(45)
    expect(count('benchmark')).toBeGreaterThanOrEqual(35)
    expect(count('license')).toBeGreaterThanOrEqual(10)
    expect(count('organization')).toBeGreaterThanOrEqual(30)
    expect(data.facts.length).toBeGreaterThanOrEqual(2500)
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
