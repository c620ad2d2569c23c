import { expect, test } from 'vitest'
import { readAnnotated } from '../../scripts/eval/annotated.ts'
import { compareWithBaseline, readBaseline } from '../../scripts/eval/baseline.ts'
import { figuresOf, guarded } from '../../scripts/eval/figures.ts'
import { type AnsweredClaim, scoreBrief } from '../../scripts/eval/score.ts'

const vocabulary = {
  entities: new Set(['heron-2', 'stone-act']),
  properties: new Set(['status', 'effective', 'latest']),
}
const kindOf = (entity: string) => (entity === 'heron-2' ? 'model' : 'policy')

/** Scores a marked brief against mentions `entity@text` and claims `verdict property@text`. */
function score(source: string, said: { mentions?: string[]; unknown?: string[]; claims?: string[] }) {
  const brief = readAnnotated('a.md', source, vocabulary)
  const spanOf = (text: string) => {
    const start = brief.text.indexOf(text)
    if (start < 0) throw new Error(`not in the brief: ${text}`)
    return { start, end: start + text.length }
  }
  const split = (one: string): readonly [string, string] => {
    const [name = '', text = ''] = one.split('@')
    return [name, text]
  }
  const mentions = (said.mentions ?? []).map(split).map(([entity, text]) => {
    return { entity, kind: kindOf(entity), ...spanOf(text) }
  })
  const judgments = (said.claims ?? []).map(split).map(([name, text]): AnsweredClaim => {
    const [verdict = '', property = ''] = name.split(' ')
    return { subject: 'heron-2', property, verdict, valueSpan: spanOf(text), span: spanOf(text) }
  })
  return scoreBrief(brief, { mentions, judgments, unknownVersions: (said.unknown ?? []).map(spanOf) }, kindOf)
}
const misses = (...args: Parameters<typeof score>) =>
  score(...args).misses.map(({ line, what, expected, got }) => `${line} ${what}: ${expected}, ${got}`)

test('a mention counts where its span is right, and links where its entity is', () => {
  const source = '[heron-2|Heron 2|] and the [stone-act|Stone Act|] and [heron-2|Heron|]'
  const tally = score(source, { mentions: ['heron-2@Heron 2', 'heron-2@Stone Act', 'stone-act@and the'] })
  expect(tally.links).toEqual([true, false])
  const { mentions } = figuresOf([tally])
  expect(mentions.model).toMatchObject({ precision: { right: 1, of: 1 }, recall: { right: 1, of: 2 } })
  expect(mentions.all?.f1).toBeCloseTo(4 / 6)
  expect(tally.misses.map(({ what, got }) => [what, got])).toEqual([
    ['link', 'heron-2'],
    ['mention', 'nothing'],
    ['mention', 'stone-act'],
  ])
})

test('a lookalike and an unknown version must not be linked; the latter is to be told', () => {
  const source = 'A [none|heron|], [unknown|Heron 8|], [unknown|Heron 9|]'
  expect(misses(source, { unknown: ['Heron 8', 'Heron 9'] })).toEqual([])
  expect(misses(source, { mentions: ['heron-2@heron', 'heron-2@Heron 8'] })).toEqual([
    '1 lookalike: nothing, heron-2',
    '1 unknown version: no link, heron-2',
    '1 unknown version: told as unknown, nothing',
  ])
})

test('a claim is right when its verdict is as marked; silent asks for no flag only', () => {
  const source = 'It [outdated:status|is law|]; it [current:status|applies|]; it [silent:status|was a bill|].'
  expect(misses(source, { claims: ['outdated status@is law', 'current status@applies'] })).toEqual([])
  expect(misses(source, { claims: ['contradicted status@is law', 'outdated status@was a bill'] })).toEqual([
    '1 claim status: outdated, contradicted heron-2 status',
    '1 claim status: current, nothing',
    '1 claim status: silent, outdated heron-2 status',
  ])
  const { flags, silence } = figuresOf([
    score(source, { claims: ['contradicted status@is law', 'outdated status@was a bill'] }),
  ])
  expect(flags.all).toMatchObject({ precision: { right: 0, of: 2 }, recall: { right: 0, of: 1 } })
  expect(silence).toMatchObject({ right: 1, of: 2 })
})

test('a flag on a place without a mark is held against precision', () => {
  const tally = score('[outdated:status|is law|], really', {
    claims: ['outdated status@is law', 'outdated effective@really'],
  })
  expect(tally.strayFlags).toEqual(['effective'])
  expect(figuresOf([tally]).flags.all?.precision).toMatchObject({ right: 1, of: 2 })
})

test('a verdict counts under another property at the same place, and is not counted twice', () => {
  const source = '[outdated:status|takes effect in June|]'
  expect(misses(source, { claims: ['outdated effective@in June'] })).toEqual([])
  expect(misses(source, { claims: ['outdated effective@in June', 'outdated status@takes effect'] })).toEqual(
    [],
  )
})

test('a figure that falls or disappears fails, one that rises or is new passes', () => {
  const baseline = readBaseline('{"tuned":{"a":0.5,"b":0.5,"c":0.5,"x":"?"}}')
  const checks = compareWithBaseline(baseline, { tuned: { a: 0.4999, b: 0.5, d: 0 } })
  expect(checks.map(({ name, isPassed }) => [name, isPassed])).toEqual([
    ['tuned a', false],
    ['tuned b', true],
    ['tuned c', false],
    ['tuned d', true],
  ])
})

test('a property is guarded once it has five claims', () => {
  const claim = '[current:status|law|] '
  const claims = (count: number) => Object.keys(guarded(figuresOf([score(claim.repeat(count), {})])))
  expect(claims(4)).not.toContain('verdicts.status')
  expect(claims(5)).toContain('verdicts.status')
})
