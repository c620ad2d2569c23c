import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check, fix } = helpersFor(propertyKnowledge())

const tables: Readonly<Record<string, string>> = {
  'the header gives the unit': `
    | Model | Params (B) | Active, B | Context (K tokens) | Input ($/M) | Output ($ per million tokens) |
    |---|---:|---:|---|---|---|
    | Lark 2 | [contradicted-claim|900|] | 40 | [contradicted-claim|64|] | 0.60 | [contradicted-claim|15|] |`,
  'the header gives the currency': `
    | Lab | Valuation (US$ bn) |
    |---|---|
    | Osier | [outdated-claim|4|] |

    | Lab | Valuation (€ bn) |
    |---|---|
    | Osier | [outdated-claim|4|] |`,
  'a row about a lab and the model that it names': `
    | Lab | Latest model | Ctx | Price per million input tokens | Remark |
    |---|---|---|---|---|
    | Osier | Lark 2 | [contradicted-claim|64K|] | [contradicted-claim|$5|] | replaces Lark 1 |

    | Lab | Best model | Context |
    |---|---|---|
    | Osier | Lark 2 | 1M |

    | Lab | Rival | Context |
    |---|---|---|
    | Osier | Lark 2 | 64K |`,
  'marks, citations and gaps are no part of a value': `
    | Model | Parameters† | Context window^1^ | License | Price (input) |
    |---|---|---|---|---|
    | Lark 2 | 744B* | 1M<sup>2</sup> | [contradicted-claim|Apache 2.0|] | n/a |
    | Lark 2 | – | [contradicted-claim|64K[^1]|] | MIT | ? |

    [^1]: A note.`.replace('64K[^1]|]', '64K|][^1]'),
  'a cell of two values': `
    | Model | Parameters (total / active) | Price, in / out ($/M tokens) |
    |---|---|---|
    | Lark 2 | 744B / [contradicted-claim|64B|] | [contradicted-claim|$5|] / $2.20 |
    | Lark 2 | 744B ([contradicted-claim|30B|] active) | n/a |
    | Lark 2 | 744B-A[contradicted-claim|73B|] | – |`,
  'what happened on the day of its row': `
    | Date | Event |
    |---|---|
    | [contradicted-claim|3 May 2025|] | Ferry Act signed by the governor |
    | [contradicted-claim|1 June 2026|] | The Ferry Act takes effect |
    | 29 September 2025 | The governor signs the Ferry Act |
    | 3 May 2025 | Hearing on the Ferry Act |

    | Milestone | Date |
    |---|---|
    | Ferry Act introduced | 10 February 2025 |
    | Ferry Act signed into law | [contradicted-claim|3 May 2025|] |`,
  'a row is about what its column of names names': `
    | Born | Model |
    |---|---|
    | [contradicted-claim|2024|] | Lark 2 |
    | 2026 | Lark 2 |`,
  'a plain yes or no answers the header': `
    | Model | Open weights? | Open source? |
    |---|---|---|
    | Lark 2 | [contradicted-claim|No|] | No |
    | Lark 2 | ✓ | Yes |`,
  'the sign stands before the unit': `
    | Model | $ per M tokens (in/out) |
    |---|---|
    | Lark 2 | 0.60/[contradicted-claim|15|] |`,
  'entities head the columns': `
    | | Lark 2 |
    |---|---|
    | License | [contradicted-claim|Apache 2.0|] |
    | Context window | 1M |
    | Total parameters (B) | 744 |`,
  'policies in rows': `
    | Law | Status | Effective date | Jurisdiction | Threshold |
    |---|---|---|---|---|
    | Ferry Act | [outdated-claim|awaiting signature|] | [contradicted-claim|1 January 2025|] | California | 10^26 FLOP |
    | Quay Order | rescinded | – | US | – |`,
  'people, places and founding years': `
    | Lab | CEO | HQ | Founded | Country |
    |---|---|---|---|---|
    | Osier | [outdated-claim|Ada Quill|] | Lyon | [contradicted-claim|2019|] | France |`,
  'a long cell tells a story, no figure': `
    | Model | Parameters |
    |---|---|
    | Lark 2 | Comes with smaller models such as one of 3B and another-A22B for phones (12B active) |`,
  'a part of a rule is not the rule': `
    | Rule | Status | Applies from |
    |---|---|---|
    | Ferry Act reporting duties | Delayed | 1 May 2026 |
    | Duties under the Ferry Act | Proposed | 1 May 2026 |
    | Ferry Act | [outdated-claim|Delayed|] | [contradicted-claim|1 May 2026|] |`,
  'somebody’s work on a rule is not the rule': `
    | Task | Rule | Status |
    |---|---|---|
    | Compliance plan | Ferry Act | Pending |

    | State | Rule | Status |
    |---|---|---|
    | California | Ferry Act | [outdated-claim|Pending|] |`,
  'a remark on another model does not lead its row': `
    | Model | Parameters | Notes |
    |---|---|---|
    | Dunlin Base | 12B | Replaced by Lark 2 |
    | Lark 2 | [contradicted-claim|12B|] | Replaced Dunlin Base |

    | Use | Model | Parameters |
    |---|---|---|
    | Chat | Osier Lark 2 | [contradicted-claim|12B|] |`,
  'identifiers in code are somebody’s service': `
    | Id | Model | Context window |
    |---|---|---|
    | \`some-cloud/lark-2\` | Lark 2 | 64K |

    | Model | Id | Context window |
    |---|---|---|
    | Lark 2 | \`lark-2\` | [contradicted-claim|64K|] |`,
  'a note behind a value tells what it is of': `
    | Lab | Valuation |
    |---|---|
    | Osier | [changed-since|$4 billion|] (December 2025 round) |

    | Lab | Valuation |
    |---|---|
    | Osier | [outdated-claim|$4 billion|] (since December 2025) |

    | Lab | Valuation |
    |---|---|
    | Osier | $1 billion (2021 seed) |`,
  'dealings with a lab are not the lab': `
    | Lab | Contact | City | Since |
    |---|---|---|---|
    | Osier | Jo Reed | Oslo | 2024 |

    | Lab | City | Since |
    |---|---|---|
    | Osier | [contradicted-claim|Oslo|] | 2024 |

    | Lab | City | Founded |
    |---|---|---|
    | Osier | Lyon | [contradicted-claim|2024|] |`,
  'another thing’s figures': `
    | Model | Training tokens (T) | GPU hours (M) | Layers | Score (%) |
    |---|---|---|---|---|
    | Lark 2 | 15 | 2.8 | 61 | 90 |`,
}

describe('a cell says what its header is called', () => {
  for (const [name, table] of Object.entries(tables)) {
    test(name, () => {
      expect(check(table)).toEqual([])
    })
  }
})

test('a figure is replaced in the unit of its column', () => {
  const fixed = fix('| Lab | Valuation (US$ bn) |\n|---|---|\n| Osier | 4 |\n')
  expect(fixed).toContain('| Osier | 20 ')
})
