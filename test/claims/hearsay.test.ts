import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** What somebody says for whom the writer does not answer. */
describe('what others say is theirs', () => {
  test.each([
    'A supplier’s slide deck says that the Lantern Order is still in force.',
    'My landlord says the Lantern Order is still in force.',
    'One reader writes that the Lantern Order is still in force.',
    'A 2024 briefing, since withdrawn, said that the Lantern Order is still in force.',
    'In her view the Lantern Order is still in force.',
    'In the eyes of its friends, the Lantern Order is still in force.',
    'It is often said that the Lantern Order is still in force.',
    'To hear its friends tell it, the Lantern Order is still in force.',
    'Were we to learn that the Lantern Order is still in force, we would write again.',
    'Still in force in May 2024, the Lantern Order left agencies guessing.',
    'The Lantern Order was in force for about a year.',
    'In 2025 we counted Wren at $4 billion.',
    'Wren was billed as a $4 billion company.',
  ])('%s', text => {
    expect(check(text)).toEqual([])
  })
})

/** The writer’s own word stays the writer’s. */
describe('what the writer says is flagged', () => {
  test.each([
    'The Lantern Order [outdated-claim|is still in force|].',
    'In our view little has changed: the Lantern Order [outdated-claim|is still in force|].',
    'A lawyer will find that the Lantern Order [outdated-claim|is still in force|].',
    'As a contractor we note that the Lantern Order [outdated-claim|is still in force|].',
  ])('%s', text => {
    expect(check(text)).toEqual([])
  })
})
