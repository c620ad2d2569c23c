import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const things = () =>
  madeUp(
    `
wren:
  kind: lab
  name: Wren
heron-2:
  kind: model
  lab: wren
  name: Heron 2
  facts:
    - {property: context-window, value: 1000000, asOf: 2026-11-02, sources: [gazette]}
dorian-act:
  kind: policy
  name: Lantern Act
  facts:
    - {property: jurisdiction, value: Texas, asOf: 2026-11-02, sources: [gazette]}
harbour-act:
  kind: policy
  name: Harbour Act
  facts:
    - {property: jurisdiction, value: California, asOf: 2026-11-02, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2026-11-02']],
  )

tellApart(
  'a limit of inputs, and inputs of which something else is said',
  {
    told: [
      'Heron 2 takes prompts of up to 100,000 tokens.',
      'Heron 2 has a context window of 100,000 tokens.',
      'With Heron 2, prompts are limited to 100,000 tokens.',
    ],
    silent: [
      'Use the plain price, except for Heron 2, where prompts over 100,000 tokens cost more.',
      'For Heron 2, prompts over 100,000 tokens are billed at twice the price.',
      'Heron 2 has one odd rule: requests above 200,000 tokens trigger a surcharge.',
      'With Heron 2, inputs longer than 200,000 tokens count double.',
    ],
  },
  things,
)

tellApart(
  'where a law holds, and the next of a row of laws',
  {
    told: ['The Lantern Act, an Illinois law, covers hiring.', 'The Lantern Act is Illinois’s hiring law.'],
    silent: [
      'Likely targets: Harbour Act, Lantern Act, Illinois AI employment law.',
      'They name the Harbour Act, Lantern Act, Illinois’s hiring law and others.',
    ],
  },
  things,
)

const deals = () =>
  madeUp(
    `
wren:
  kind: lab
  name: Wren
  facts:
    - {property: valuation, value: 90000000000, validFrom: 2026-02-02, asOf: 2026-11-02, sources: [gazette]}
lantern-act:
  kind: policy
  name: Lantern Act
  facts:
    - {property: signed, value: 2024-06-13, asOf: 2026-11-02, sources: [gazette]}
    - {property: effective, value: 2024-08-01, asOf: 2026-11-02, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2026-11-02']],
  )

tellApart(
  'what a lab is worth, and what a merger set',
  {
    told: ['Wren is valued at $25 billion.', 'Wren is now valued at around $25 billion by its investors.'],
    silent: [
      'Under the agreement, Borealis is valued at about $1 trillion, while Wren is valued at around $25 billion.',
      'The deal valued Borealis at roughly $1 trillion and Wren at about $25 billion.',
      'The merger valued Borealis at roughly $1 trillion and Wren at about $25 billion.',
    ],
  },
  deals,
)

tellApart(
  'the day that a law is called by, and one between two of its steps',
  {
    told: [
      'Since the Lantern Act (12 July 2023) is available, I read it.',
      'The Lantern Act (2021) is long.',
    ],
    silent: [
      'Since the Lantern Act (12 July 2024) is available, I read it.',
      'The Lantern Act (13 June 2024) is long.',
    ],
  },
  deals,
)
