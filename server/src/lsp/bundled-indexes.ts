import { type Engine, finish, indexSources, type SourceIndex, type Steps } from '../engine/index.ts'
import { takeSteps } from './take-steps.ts'

/** The sources that engines bring along, indexed for completion. */
export interface BundledIndexes {
  /** At once, whatever of it is not done yet. */
  of(engine: Engine): SourceIndex
  /** Behind what somebody waits for, so that whoever asks first finds it done. */
  prepare(engine: Engine): Promise<void>
}

interface Work {
  readonly steps: Steps<void>
  index?: SourceIndex
}

/** Keeps an index as long as its engine. */
export function createBundledIndexes(): BundledIndexes {
  const works = new WeakMap<Engine, Work>()
  const workOf = (engine: Engine): Work => {
    const known = works.get(engine)
    if (known) return known
    const done = (index: SourceIndex): void => {
      work.index = index
    }
    const work: Work = { steps: stepsOf(engine, done) }
    works.set(engine, work)
    return work
  }
  return {
    of(engine) {
      const work = workOf(engine)
      // Steps that were taken in the background are not taken again.
      if (work.index === undefined) finish(work.steps)
      if (work.index === undefined) throw new Error('the bundled sources could not be indexed')
      return work.index
    },
    prepare: engine => takeSteps(workOf(engine).steps),
  }
}

function* stepsOf(engine: Engine, done: (index: SourceIndex) => void): Steps<void> {
  done(yield* indexSources(engine.knowledge.sources.values()))
}
