import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check, fix } = helpersFor(propertyKnowledge())

const fields: Readonly<Record<string, string>> = {
  'under a heading that is a name': `
    ### Lark 2

    **Context window:** [contradicted-claim|64K tokens|]

    - License: [contradicted-claim|Apache 2.0|]
    - Parameters: [contradicted-claim|900B|] ([contradicted-claim|60B|] active)
    - Released: 2 April 2026`,
  'of prices whose parts say whose they are': `
    ### Lark 2

    - Price: [contradicted-claim|$0.9|] per million input tokens, $2.20 per million output tokens
    - Pricing: $0.6/[contradicted-claim|$4|] per million tokens`,
  'under a line that is a name': `
    **Reed Bill**

    **Status:** [outdated-claim|proposed; not yet adopted|]

    **Jurisdiction:** somewhere`,
  'under an item that is a name': `
    - **Lark 2** (Osier)
      - Openness: [contradicted-claim|closed|]
      - Context: 1M tokens
    - **Osier**
      - Valuation: [outdated-claim|$4 billion|]
      - CEO: [outdated-claim|Ada Quill|]`,
  'under an item that says who made it': `
    **Lark 1**

    - **Developer:** Osier
    - **Availability:** [outdated-claim|generally available|]`,
  'behind a field that names a rival': `
    ### Osier

    **Revenue:** $3 million a year — ahead of Teal
    **Founded:** [contradicted-claim|1999|]`,
  'before its name in brackets': `
    **Status:** [outdated-claim|Proposed|] (Reed Bill)`,
  'in a row behind a name': `
    Lark 2 · Parameters: 744B · Context: [contradicted-claim|64K|] · License: MIT`,
  'a dated heading dates its fields': `
    ## Osier

    ### As of 4 December 2025

    Valuation: [changed-since|$4 billion|]`,
}

const silent: Readonly<Record<string, string>> = {
  'the status of the document itself': `
    # Reed Bill

    **Status:** draft
    **Date:** 3 June 2026`,
  'a heading that says more than a name': `
    ## What Lark 2 means for its rivals

    Parameters: 900B

    ## Memo on the Reed Bill for the board

    Status: draft`,
  'prose between the name and the field': `
    **Lark 2**

    Its rivals are many, and one of them is described here at some length.

    Parameters: 900B`,
  'labels that are no property, and values that are none': `
    ### Lark 2

    - Training tokens: 15T
    - Context: it matters a great deal here
    - Parameters: see the paper
    - Notes: closed
    - License: unclear`,
  'two names of a kind': `
    ### Lark 1 / Lark 2

    Context window: 64K tokens`,
  'a quotation, a hypothesis': `
    ### Lark 2

    > Context window: 64K tokens

    ## Scenario: what if Osier shrinks

    ### Lark 2

    Context window: 64K tokens`,
}

describe('a labelled value speaks of what it stands under', () => {
  for (const [name, brief] of Object.entries({ ...fields, ...silent })) {
    test(name, () => {
      expect(check(brief)).toEqual([])
    })
  }
})

test('a field is replaced in its own manner', () => {
  const fixed = fix('### Lark 2\n\n**Context window:** 64K tokens\n')
  expect(fixed).toContain('**Context window:** 1M tokens')
})

test('a field follows the name above it', () => {
  expect(check('### Lark 2\r\n\r\nContext window: [contradicted-claim|64K|]\r\n')).toEqual([])
  expect(check('### Teal\n\nContext window: 64K\n')).toEqual([])
})
