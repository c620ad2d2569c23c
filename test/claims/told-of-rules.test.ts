import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
sedge-act:
  kind: policy
  name: Sedge Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: passed, validFrom: 2025-06-12, validTo: 2025-12-20, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2025-12-20, validTo: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
order-77:
  kind: policy
  name: Order 77
  facts:
    - {property: type, value: executive-order, asOf: 2025-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2023-10-30, validTo: 2025-01-20, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: rescinded, validFrom: 2025-01-20, asOf: 2026-06-01, sources: [gazette]}
reed-directive:
  kind: policy
  name: Reed Directive
  facts:
    - {property: type, value: directive, asOf: 2025-01-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2022-09-28, validTo: 2025-10-06, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: withdrawn, validFrom: 2025-10-06, asOf: 2026-06-01, sources: [gazette]}
gull-bill:
  kind: policy
  name: Gull Bill
  facts:
    - {property: type, value: bill, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-10-28, asOf: 2026-06-01, sources: [gazette]}
marsh-omnibus:
  kind: policy
  name: Marsh Omnibus
  facts:
    - {property: type, value: regulation, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-11-19, validTo: 2026-06-16, asOf: 2026-06-20, sources: [gazette]}
    - {property: status, value: passed, validFrom: 2026-06-16, validTo: 2026-07-27, asOf: 2026-07-20, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-07-27, asOf: 2026-08-01, sources: [gazette]}
heath-convention:
  kind: policy
  name: Heath Convention
  facts:
    - {property: type, value: treaty, asOf: 2026-06-01, sources: [gazette]}
    - {property: participation, party: European Union, value: member, validFrom: 2024-09-05, validTo: 2026-05-15, asOf: 2026-06-01, sources: [gazette]}
    - {property: participation, party: European Union, value: ratified, validFrom: 2026-05-15, asOf: 2026-06-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'The Gazette', '2026-06-01']],
  )

tellApart(
  'where a law stands, by what is told of it',
  {
    told: [
      'Under Order 77, developers of large models need a licence.',
      'Under Order 77, agencies that buy models must report to the ministry.',
      'The Sedge Act will make the state the first with such a statute when it takes effect.',
      'The Sedge Act will become a model for other states once it is signed.',
      'The Commission plans to withdraw the Reed Directive.',
      'The new government has vowed to repeal Order 77.',
      'The Sedge Act has passed both houses but not yet been signed.',
      'The cabinet has sent the Sedge Act to the legislature.',
      'The Marsh Omnibus was proposed in November. Parliament and Council are still negotiating that proposal.',
      'The European Union has signed the Heath Convention but has not ratified it.',
      'The Sedge Act still has to be published in the Gazette.',
    ],
    silent: [
      'Under Order 77, developers of large models needed a licence.',
      'Under the Gull Bill, developers of large models need a licence.',
      'Under the Sedge Act, developers of large models need a licence.',
      'The Gull Bill will make the state the first with such a statute when it takes effect.',
      'The Commission planned to withdraw the Reed Directive in 2025.',
      'The new government has vowed to repeal the Sedge Act.',
      'In 2024 the opposition had vowed to repeal Order 77.',
      'The Gull Bill has passed no house and not yet been signed.',
      'In the spring of 2026, with the Marsh Omnibus still before Parliament, firms could not rely on its dates.',
      'The European Union has signed the Heath Convention and has ratified it.',
      'By early 2026 the European Union had signed the Heath Convention but had not ratified it.',
    ],
  },
  knowledge,
)
