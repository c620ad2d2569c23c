import fc from 'fast-check'
import { test } from 'vitest'
import { briefOf } from '../../support/incremental/briefs.ts'
import { createSessions, stepOf } from '../../support/incremental/session.ts'
import { runs } from '../../support/runs.ts'

const sessions = createSessions()

test('an analysis made from an earlier one equals one made afresh, after any edits', () => {
  const steps = fc.array(stepOf({}), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(briefOf(9), steps, (start, steps) => sessions.run([start], steps)),
    runs(1200),
  )
}, 600_000)
