import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine, type Engine } from '../../server/src/engine/index.ts'
import type { AnnotatedBrief } from './annotated.ts'
import { type Baseline, type Check, compareWithBaseline, readBaseline } from './baseline.ts'
import { figuresOf, guarded } from './figures.ts'
import { printFigures, printMisses, summedUp } from './print.ts'
import { scoreBrief, type Tally } from './score.ts'
import { bundledKnowledge, HALVES, readHalf } from './set.ts'

/** How the evaluation is asked for. */
export interface EvaluationOptions {
  /** The repository's root folder. */
  readonly root: string
  /** Prints the figures as JSON. */
  readonly json: boolean
  /** Keeps what was measured as the new baseline and says what that lowers. */
  readonly update: boolean
  /** Shows the errors of the held-out half, too. */
  readonly all: boolean
  /** Says one line a half, and all the rest only if a figure fell. */
  readonly quiet: boolean
}

/** How many of the guarded figures hold. */
export interface EvaluationResult {
  readonly passed: number
  readonly failed: number
}

/** Measures the engine on the annotated set and prints what it finds. Throws on a brief that is marked wrongly. */
export function evaluate(
  { root, json, update, all, quiet }: EvaluationOptions,
  print: (text: string) => void,
): EvaluationResult {
  const knowledge = bundledKnowledge(root)
  const engine = createEngine(knowledge)
  const measured = HALVES.map(half => {
    const tallies = readHalf(root, half.name, knowledge).map(brief => tallyOf(brief, engine))
    return { ...half, figures: figuresOf(tallies), misses: tallies.flatMap(tally => tally.misses) }
  })
  const now = Object.fromEntries(measured.map(({ name, figures }) => [name, guarded(figures)]))
  const checks = compareWithBaseline(baselineOf(root, update), now)
  const fallen = checks.filter(({ isPassed }) => !isPassed)
  if (update) writeFileSync(baselineFile(root), `${JSON.stringify(now, null, 2)}\n`)
  const failed = update ? [] : fallen

  if (json) {
    const halves = measured.map(({ name, figures, isBlind, misses }) => [
      name,
      { ...figures, ...(isBlind && !all ? {} : { misses }) },
    ])
    print(JSON.stringify({ ...Object.fromEntries(halves), fallen }, null, 2))
  } else if (quiet && failed.length === 0) {
    for (const { name, figures } of measured) print(`${name}: ${summedUp(figures)}`)
  } else {
    for (const { name, figures, isBlind, misses } of measured) {
      print(`${printFigures(name, figures)}\n`)
      if (misses.length === 0) continue
      const isShown = !isBlind || all
      print(isShown ? `${printMisses(misses)}\n` : `${misses.length} errors, not to be tuned on (--all)\n`)
    }
    for (const check of fallen) print(`${update ? 'lowered:' : '✗'} ${check.name}: ${told(check)}`)
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

const baselineFile = (root: string): string => join(root, 'test', 'eval', 'baseline.json')

/** What is kept. That it is missing is an error, lest nothing be guarded, unless it is being written. */
function baselineOf(root: string, isWritten: boolean): Baseline {
  const file = baselineFile(root)
  if (existsSync(file)) return readBaseline(readFileSync(file, 'utf8'))
  if (isWritten) return {}
  throw new Error('test/eval/baseline.json is missing; --update writes it')
}

function told({ had, has }: Check): string {
  return `was ${had ?? 'not measured'}, is ${has ?? 'not measured'}`
}
