import { expect, test } from 'vitest'
import { entityEntry } from '../../../server/src/engine/index.ts'
import { open } from '../../support/brief.ts'

const { knowledge } = open('').engine

test('an entry tells what holds, what held, and by which sources', () => {
  expect(entityEntry(knowledge, 'harbor-act', '2026-11-21')).toMatchInlineSnapshot(`
    "# Harbor Act

    Policy.

    ## As of 21 November 2026

    - **In force:** yes, in force since 1 June 2026 — [Harbor Gazette, 1 June 2026](https://example.org/gazette-2026-harbor)
    - **Status:** in force, since 1 June 2026 — [Harbor Gazette, 1 June 2026](https://example.org/gazette-2026-harbor)

    ## At other times

    - **Status:** signed, from 1 February 2026 until 1 June 2026 — [Harbor Gazette, 1 June 2026](https://example.org/gazette-2026-harbor)

    ## Sources

    - \`@gazette-2026-harbor\`: The Harbor Act in force — [Harbor Gazette, 1 June 2026](https://example.org/gazette-2026-harbor)

    Knowledge of 1 November 2026, version 2026-11-01.
    "
  `)
})

test('an entry is as of its day', () => {
  const entry = entityEntry(knowledge, 'harbor-act', '2026-03-01') ?? ''
  const [present, others] = entry.split('## At other times')
  expect(present).toContain('**Status:** signed')
  expect(others).toContain('**Status:** in force')
})

test('an id that nobody has has no entry', () => {
  expect(entityEntry(knowledge, 'harbor', '2026-11-21')).toBeUndefined()
})
