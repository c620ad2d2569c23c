import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine, type Engine, properties, readKnowledge } from '../../server/src/engine/index.ts'
import { type AnnotatedBrief, readAnnotated, type Vocabulary } from './annotated.ts'
import { type Check, compareWithBaseline, readBaseline } from './baseline.ts'
import { figuresOf, guarded } from './figures.ts'
import { printFigures, printMisses } from './print.ts'
import { scoreBrief, type Tally } from './score.ts'

/** The errors of the first are there to be worked on, those of the second are shown with `--all` only. */
const HALVES = [
  { name: 'tuned', isBlind: false },
  { name: 'held-out', isBlind: true },
] as const

/** How the evaluation is asked for. */
export interface EvaluationOptions {
  /** The repository's root folder. */
  readonly root: string
  /** Prints the figures as JSON. */
  readonly json: boolean
  /** Writes what was measured as the new baseline. */
  readonly update: boolean
  /** Shows the errors of the held-out half, too. */
  readonly all: boolean
}

/** How many of the guarded figures hold. */
export interface EvaluationResult {
  readonly passed: number
  readonly failed: number
}

/** Measures the engine on the annotated set and prints what it finds. Throws on a brief that is marked wrongly. */
export function evaluate(
  { root, json, update, all }: EvaluationOptions,
  print: (text: string) => void,
): EvaluationResult {
  const set = join(root, 'test', 'eval')
  const engine = createEngine(readKnowledge(knowledgeFiles(root)).data)
  const measured = HALVES.map(half => {
    const tallies = briefsOf(join(set, half.name), `test/eval/${half.name}`, engine).map(brief =>
      tallyOf(brief, engine),
    )
    return { ...half, figures: figuresOf(tallies), misses: tallies.flatMap(tally => tally.misses) }
  })
  const now = Object.fromEntries(measured.map(({ name, figures }) => [name, guarded(figures)]))
  const file = join(set, 'baseline.json')
  if (update) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
  const checks = compareWithBaseline(existsSync(file) ? readBaseline(readFileSync(file, 'utf8')) : {}, now)
  const failed = checks.filter(({ isPassed }) => !isPassed)

  if (json) {
    const halves = measured.map(({ name, figures, isBlind, misses }) => [
      name,
      { ...figures, ...(isBlind && !all ? {} : { misses }) },
    ])
    print(JSON.stringify({ ...Object.fromEntries(halves), fallen: failed }, null, 2))
  } else {
    for (const { name, figures, isBlind, misses } of measured) {
      print(`${printFigures(name, figures)}\n`)
      if (misses.length === 0) continue
      const isShown = !isBlind || all
      print(isShown ? `${printMisses(misses)}\n` : `${misses.length} errors, not to be tuned on (--all)\n`)
    }
    for (const check of failed) print(`✗ ${check.name}: ${told(check)}`)
  }
  return { passed: checks.length - failed.length, failed: failed.length }
}

function tallyOf(brief: AnnotatedBrief, engine: Engine): Tally {
  const { mentions, unknownVersions, judgments } = engine.analyze(brief.text, { today: brief.today })
  const claims = judgments.map(({ verdict, claim: { subject, property, span, valueSpan } }) => {
    return { subject, property, verdict, span, valueSpan }
  })
  const kindOf = (entity: string): string => engine.knowledge.entities.get(entity)?.kind ?? 'unknown'
  return scoreBrief(brief, { mentions, unknownVersions, judgments: claims }, kindOf)
}

function briefsOf(folder: string, path: string, { knowledge }: Engine): readonly AnnotatedBrief[] {
  const vocabulary: Vocabulary = {
    entities: new Set(knowledge.entities.keys()),
    properties: new Set(properties.map(({ id }) => id)),
  }
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readAnnotated(`${path}/${name}`, readFileSync(join(folder, name), 'utf8'), vocabulary))
}

/** The knowledge's own text, so that nothing has to be built first. */
function knowledgeFiles(root: string): readonly { readonly path: string; readonly text: string }[] {
  const folder = join(root, 'server', 'knowledge')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.replaceAll('\\', '/'))
    .sort()
    .map(name => ({ path: `server/knowledge/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
}

function told({ had, has }: Check): string {
  return `was ${had ?? 'not measured'}, is ${has ?? 'not measured'}`
}
