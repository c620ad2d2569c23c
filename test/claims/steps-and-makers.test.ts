import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
osier:
  kind: lab
  name: Osier
gull-6:
  kind: model
  name: Gull 6
  lab: osier
  facts:
    - {property: license, value: mit, validFrom: 2026-03-01, asOf: 2026-06-01, sources: [ledger]}
defence-office:
  kind: organization
  name: Doria Department of Peace
  aliases: [Doria Department of Arms]
water-list:
  kind: policy
  name: Water List
  facts:
    - {property: issuer, value: Doria Department of Arms, asOf: 2026-01-01, sources: [gazette]}
    - {property: type, value: regulation, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2026-01-10, validTo: 2026-05-01, asOf: 2026-05-01, sources: [gazette]}
    - {property: status, value: delayed, validFrom: 2026-05-01, asOf: 2026-09-01, sources: [gazette]}
gull-statute:
  kind: policy
  name: Gull Statute
  facts:
    - {property: type, value: statute, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2025-12-19, validTo: 2027-01-01, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2027-01-01, asOf: 2026-01-01, sources: [gazette]}
brine-rule:
  kind: policy
  name: Brine Rule
  facts:
    - {property: issuer, value: Ministry of Salt, asOf: 2026-01-01, sources: [gazette]}
quay-order:
  kind: policy
  name: Quay Order
  facts:
    - {property: jurisdiction, value: United States, asOf: 2026-01-01, sources: [gazette]}
    - {property: issuer, value: President Roy Vance, asOf: 2026-01-01, sources: [gazette]}
    - {property: type, value: executive-order, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2023-10-30, validTo: 2025-01-20, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: rescinded, validFrom: 2025-01-20, asOf: 2026-01-01, sources: [gazette]}
reed-bill:
  kind: policy
  name: Reed Bill
  facts:
    - {property: type, value: bill, asOf: 2026-01-01, sources: [gazette]}
    - {property: introduced, value: 2025-02-01, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-02-01, asOf: 2026-08-01, sources: [gazette]}
ferry-act:
  kind: policy
  name: Ferry Act
  facts:
    - {property: type, value: statute, asOf: 2026-01-01, sources: [gazette]}
    - {property: signed, value: 2026-05-27, asOf: 2026-06-01, sources: [gazette]}
    - {property: effective, value: 2026-10-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: Version 1.0 published, validFrom: 2025-03-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: "Annex III high-risk duties apply, moved from 2 August 2026", validFrom: 2027-12-02, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: Duties for employment tools apply, validFrom: 2027-10-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2026-05-27, validTo: 2026-10-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: partly-in-force, validFrom: 2026-10-01, asOf: 2026-10-02, sources: [gazette]}
mit:
  kind: license
  name: MIT License
apache-2.0:
  kind: license
  name: Apache License 2.0
  aliases: [Apache 2.0]
`,
    [
      ['gazette', 'primary', 'Gazette', '2026-06-01'],
      ['ledger', 'secondary', 'The Ledger', '2026-06-01'],
    ],
  )

tellApart(
  'a step that was never taken has no day',
  {
    told: [
      'The Water List took effect in June 2026.',
      'The Water List took effect this summer.',
      'The Water List has entered into force.',
      'The Gull Statute came into force in June, the first law of its kind.',
      'The Gull Statute took effect in July, weeks after it was signed.',
      'The Reed Bill, which Parliament passed in 2025, covers phones.',
      'The Reed Bill, enacted as a title of last year’s budget, obliges labs to report.',
      'Parliament is still weighing whether to adopt the Quay Order.',
      'The Reed Bill, as enacted by Parliament, obliges labs to report.',
      'The Ferry Act was signed by the governor on 1 October.',
    ],
    silent: [
      'The Water List has not taken effect.',
      'The Gull Statute will come into force on 1 January 2027.',
      'Firms are waiting for the Gull Statute to enter into force.',
      'The Water List was to take effect in June 2026.',
      'If the Water List took effect this summer, shares would fall.',
      'The Ferry Act took effect in October 2026.',
      'Parliament is still weighing whether to adopt the Reed Bill.',
      'The Reed Bill, which Parliament has not passed, covers phones.',
      'The Reed Bill, once enacted as a title of the budget, would oblige labs to report.',
      'The Ferry Act was signed by the governor on 27 May.',
      'The Ferry Act took effect on 1 October.',
    ],
  },
  knowledge,
)

tellApart(
  'who made a rule, by any of its names, and no place',
  {
    told: [
      'The Water List was issued by the Ministry of Salt.',
      'The Quay Order was signed by President Una Holt.',
    ],
    silent: [
      'The Water List was issued by the Doria Department of Arms.',
      'The Water List was issued by the Doria Department of Peace.',
      'The Quay Order is a law of United States.',
      'The Quay Order was issued by the United States.',
    ],
  },
  knowledge,
)

tellApart(
  'whose word it is',
  {
    told: [
      'Legal has confirmed that Gull 6 is under Apache 2.0.',
      'Staff point out that Gull 6 is under Apache 2.0.',
      'Remember that Gull 6 is under Apache 2.0.',
      'Archivists complain that the Quay Order is in force.',
      'Friends in London report that the Quay Order is in force.',
      'The Reed Bill, on which Parliament and Council would like to agree, has been signed into law.',
    ],
    silent: [
      'Osier has confirmed that Gull 6 is under Apache 2.0.',
      'The company confirms that Gull 6 is under Apache 2.0.',
      'Critics claim that Gull 6 is under Apache 2.0.',
      'A report that the Quay Order is in force is wrong.',
      'Press reports that the Quay Order is in force made the rounds.',
    ],
  },
  knowledge,
)

tellApart(
  'duties, and since when',
  {
    told: [
      'Because of the Quay Order, Osier cannot ship its chips.',
      'Owing to the Quay Order, exporters are not allowed to ship.',
      'Under the Quay Order Osier cannot ship its chips.',
      'Under the Quay Order, employers have had to report since the summer.',
      'The reporting requirement of the Quay Order for large training runs remains in place.',
      'Since 2 August 2026 the Ferry Act’s duties for the high-risk systems of Annex III have applied.',
      'Firms are waiting for the Quay Order to enter into force.',
      'Labs have until 2 August 2026 to bring the high-risk systems of Annex III into line with the Ferry Act.',
      'Version 1.0 of the Ferry Act was published in March 2024.',
      'The rules of the Ferry Act on hiring software have applied since August 2026.',
    ],
    silent: [
      'Because of the Quay Order, Osier could not ship its chips.',
      'Because of the Quay Order, Osier built a plant in 2024.',
      'The reporting requirement of the Quay Order for large training runs was dropped.',
      'Under the Quay Order, employers had to report.',
      'From 2 December 2027 the Ferry Act’s duties for the high-risk systems of Annex III will apply.',
      'Labs have until 2 December 2027 to bring the high-risk systems of Annex III into line with the Ferry Act.',
      'Version 2.0 of the Ferry Act was published in March 2026.',
      'Version 1.0 of the Ferry Act was published in March 2025.',
    ],
  },
  knowledge,
)
