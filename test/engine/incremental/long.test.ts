import fc from 'fast-check'
import { test } from 'vitest'
import { longBrief } from '../../support/incremental/briefs.ts'
import { createSessions, stepOf } from '../../support/incremental/session.ts'
import { runs } from '../../support/runs.ts'

const sessions = createSessions()

test('a brief of hundreds of blocks, written over many versions, whole and in portions', () => {
  const steps = fc.array(stepOf({ options: true, reading: true }), {
    minLength: 5,
    maxLength: 8,
    size: 'max',
  })
  fc.assert(
    fc.property(longBrief, steps, (start, steps) => sessions.run([start], steps)),
    runs(8),
  )
}, 600_000)
