import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const { check } = helpersFor(
  madeUp(
    `
osier:
  kind: lab
  name: Osier
  aliases: [Umber AI]
  facts:
    - {property: former-name, value: Umber AI, validTo: 2026-06, asOf: 2026-06-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
`,
    [['osier-2026', 'primary', 'Osier', '2026-06-01']],
  ),
)

describe('who is told of the past goes by the name of then', () => {
  test.each([
    'Umber AI put its name to one chapter.',
    'Umber AI, housed at the harbour until June, tested frontier models.',
    'Umber AI withdrew its challenge after the law was delayed.',
    'Clients will recall that the start was moved to June 30, 2026 and that Umber AI went to court in April.',
    'The heads of Teal and Umber AI, to use the names in the list, signed a joint pledge.',
    'Agreements with Teal and Umber AI were announced that month.',
    'The subpoena went to Teal, Weir and Umber AI.',
    'The paper drew on work by Umber AI and others.',
    'The order that created Umber AI has been rescinded.',
    'The chapter, the only one that Umber AI signed, is about safety.',
    'Several labs signed at once; Umber AI did so in the autumn.',
    'Replace “Umber AI”, the name that the lab used until June.',
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})

describe('who is told of now does not', () => {
  test.each([
    '[renamed-entity|Umber AI|], housed at the harbour, tests frontier models.',
    '[renamed-entity|Umber AI|], based in Arden and Weir, sells maps.',
    'The heads of Teal and [renamed-entity|Umber AI|] are to testify.',
    'Agreements with Teal and [renamed-entity|Umber AI|] remain in force.',
    '[renamed-entity|Umber AI|], which signed one chapter, is bound by that.',
    'The boards that [renamed-entity|Umber AI|] keeps were not asked.',
    'A model developed by [renamed-entity|Umber AI|] must carry a label.',
    'Last week [renamed-entity|Umber AI|] released another model.',
    'In September 2026 [renamed-entity|Umber AI|] hired a lawyer.',
    'The bill is opposed by Teal and [renamed-entity|Umber AI|].',
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})
