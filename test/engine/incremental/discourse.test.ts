import fc from 'fast-check'
import { test } from 'vitest'
import { discourseOf } from '../../support/incremental/briefs.ts'
import { createSessions, stepOf } from '../../support/incremental/session.ts'
import { runs } from '../../support/runs.ts'

const sessions = createSessions()

test('what speaks of what stands above it says the same however the brief came about, read in portions too', () => {
  const steps = fc.array(stepOf({ reading: true }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(discourseOf(8), steps, (start, steps) => sessions.run([start], steps)),
    runs(300),
  )
}, 600_000)
