import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
weir-act:
  kind: policy
  name: Weir Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: proposed, validFrom: 2025-01-01, validTo: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
silt-directive:
  kind: policy
  name: Silt Directive
  facts:
    - {property: type, value: directive, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: proposed, validFrom: 2025-01-01, validTo: 2025-10-06, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: withdrawn, validFrom: 2025-10-06, asOf: 2026-06-01, sources: [gazette-2026]}
dam-bill:
  kind: policy
  name: Dam Bill
  facts:
    - {property: type, value: bill, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: proposed, validFrom: 2025-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
`

const knowledge = () => madeUp(ENTITIES, [['gazette-2026', 'primary', 'Gazette', '2026-06-01']])

tellApart(
  'what a text still has to get through tells that it is no law',
  {
    told: [
      'The Weir Act still has to be voted on by the assembly.',
      'The Weir Act, agreed in May, still has to be adopted by Parliament.',
      'The Weir Act must still clear the Council.',
      'The Weir Act still needs to be approved by the Senate.',
      'The Weir Act still has to win the approval of the upper house.',
      'The Weir Act is now with the co-legislators.',
      'The Weir Act is with the Council.',
      'The Weir Act has been backed by Parliament but the Council’s approval is outstanding.',
      'The Council’s approval of the Weir Act is still outstanding.',
      'The final version of the Weir Act is expected in the spring.',
      'The final text of the Weir Act has yet to be published.',
      'Lawyers expect the Weir Act to be adopted by the end of the year.',
      'Industry is waiting for the Weir Act to be passed.',
      'The Weir Act has only been approved by the government.',
      '| Law | In force? |\n|---|---|\n| Weir Act | No |',
    ],
    silent: [
      'The Dam Bill still has to be voted on by the assembly.',
      'The Dam Bill must still clear the Council.',
      'The Dam Bill is now with the co-legislators.',
      'The Dam Bill has been backed by Parliament but the Council’s approval is outstanding.',
      'The final version of the Dam Bill is expected in the spring.',
      'When the Weir Act was agreed in May 2025, it still had to be voted on by the assembly.',
      'The Weir Act was then with the co-legislators.',
      'Responsibility under the Weir Act is with the Council of Ports and its staff.',
      'The Weir Act still has to be implemented in full.',
      'The final version of the Weir Act was published in December 2025.',
      'Lawyers expected the Weir Act to be adopted by the end of the year.',
      'Lawyers expect the Dam Bill to be adopted by the end of the year.',
      'Few expect the Dam Bill to be passed.',
      'Lawyers expect the Weir Act to be adopted as a model elsewhere and amended.',
      'The Dam Bill has only been approved by the government.',
      '| Law | In force? |\n|---|---|\n| Weir Act | Yes |\n| Dam Bill | No |',
    ],
  },
  knowledge,
)

tellApart(
  'a proposal that an aside tells the end of is told of the past',
  {
    told: ['The proposed Silt Directive covers ports.', 'The proposed Silt Directive is under negotiation.'],
    silent: [
      'The proposed Silt Directive, withdrawn by the Commission in October 2025, would have eased claims.',
      'The proposed Silt Directive, since abandoned, eased the burden of proof.',
      'The proposed Silt Directive (withdrawn in October 2025) would have eased claims.',
      'The proposed Silt Directive, a plan for ports, would have eased claims.',
    ],
  },
  knowledge,
)
