import { propertyKnowledge } from '../support/property-knowledge.ts'
import { tellApart } from '../support/tell-apart.ts'

tellApart(
  'what a relative clause tells of a name that is its object, or hangs on a preposition',
  {
    told: [
      'The Ferry Act, which the legislature has yet to pass, would cap runs.',
      'The Ferry Act, which lawmakers are still debating, would cap runs.',
      'The Ferry Act, which the ministry proposed in March 2025 but has not finalised, would cap runs.',
      'The Reed Bill, which the Senate is expected to take up this month, would ease the rules.',
      'The Reed Bill — which Parliament is still debating — is long.',
      'The Quay Order, under which federal sites are being leased to labs, names four of them.',
      'The Quay Order, under which labs must report their runs, is short.',
      'The Reed Bill, on which Parliament and Council are negotiating, is long.',
      'Lark 1, which customers can still call through the API, costs more.',
      'Lark 2, which Osier keeps behind its API, costs more.',
    ],
    silent: [
      'The Sluice Bill, which the legislature has yet to pass, would cap runs.',
      'The Ferry Act, which the legislature passed in August 2025, caps runs.',
      'The revision of the Ferry Act, which the legislature has yet to pass, would cap runs.',
      'A successor to the Ferry Act, which lawmakers are still debating, would cap runs.',
      'The Ferry Act, which the legislature had yet to pass, was called a danger.',
      'The Quay Order, under which federal sites were leased to labs, named four of them.',
      'The Quay Order, under which labs had to report their runs, was short.',
      'The Quay Order, under which the agency collected reports, was short.',
      'The Ferry Act, under which labs must report their runs, is short.',
      'Would the Ferry Act, which somebody may one day repeal, cap runs?',
      'Lark 1, which customers could call through the API, cost more.',
      'A rival of Lark 2, which Teal keeps behind its API, costs more.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'what a second clause does with it',
  {
    told: [
      'They pay for Lark 1, and Osier still serves it.',
      'Lark 1 is dear, but customers can still call it through the API.',
      'Labs dislike the Quay Order, but agencies still enforce it.',
      'The start of the Quay Order is currently set for 30 June 2027.',
    ],
    silent: [
      'They paid for Lark 1, and Osier served it.',
      'Lark 1 is dear, but Lark 2 is better and Osier still serves it.',
      'They hope for Lark 1, and Osier still serves it.',
      'If they pay for Lark 1, Osier still serves it.',
      'Labs disliked the Quay Order, but agencies enforced it.',
      'Labs dislike the Ferry Act, but agencies still enforce it.',
      'The start of the Quay Order was set for 30 June 2024.',
      'The proposed Reed Bill died in March 2026.',
    ],
  },
  propertyKnowledge,
)
