import fc from 'fast-check'
import { test } from 'vitest'
import { briefOf } from '../../support/incremental/briefs.ts'
import { createSessions, stepOf } from '../../support/incremental/session.ts'
import { runs } from '../../support/runs.ts'

const sessions = createSessions()

test('days, severities and bibliographies that change between versions leave nothing behind', () => {
  const steps = fc.array(stepOf({ options: true }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(briefOf(8), steps, (start, steps) => sessions.run([start], steps)),
    runs(500),
  )
}, 600_000)

test('documents in turn, older versions and analyses of other engines are all good to start from', () => {
  const steps = fc.array(stepOf({ documents: 3, from: true }), { minLength: 2, maxLength: 6 })
  const starts = fc.array(briefOf(8), { minLength: 2, maxLength: 3 })
  fc.assert(
    fc.property(starts, steps, (starts, steps) => sessions.run(starts, steps)),
    runs(500),
  )
}, 600_000)
