import fc from 'fast-check'
import { test } from 'vitest'
import { briefOf } from '../../support/incremental/briefs.ts'
import { createSessions, stepOf } from '../../support/incremental/session.ts'
import { runs } from '../../support/runs.ts'

const sessions = createSessions()

test('what is read in portions tells only what the whole tells, and once it is read, all of it', () => {
  const steps = fc.array(stepOf({ reading: true }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(briefOf(12), steps, (start, steps) => sessions.run([start], steps)),
    runs(500),
  )
}, 600_000)

test('portions, documents in turn, other days and bibliographies together', () => {
  const habits = { documents: 2, from: true, options: true, reading: true }
  const steps = fc.array(stepOf(habits), { minLength: 2, maxLength: 8 })
  const starts = fc.array(briefOf(8), { minLength: 1, maxLength: 2 })
  fc.assert(
    fc.property(starts, steps, (starts, steps) => sessions.run(starts, steps)),
    runs(300),
  )
}, 600_000)
