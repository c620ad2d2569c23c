import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
weir-act:
  kind: policy
  name: Weir Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: signed, value: 2025-09-29, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: effective, value: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: signed, validFrom: 2025-09-29, validTo: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
silt-measures:
  kind: policy
  name: Interim Measures on Silt
  aliases: [amendments to the Silt Law]
  facts:
    - {property: effective, value: 2025-09-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: signed, validFrom: 2025-03-14, validTo: 2025-09-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2025-09-01, asOf: 2026-06-01, sources: [gazette-2026]}
`

const knowledge = () => madeUp(ENTITIES, [['gazette-2026', 'primary', 'Gazette', '2026-06-01']])

tellApart(
  'the new law is the one that has just been made',
  {
    told: [
      'The governor has signed the Weir Act. The new law will take effect on January 1, 2026.',
      'The Weir Act was signed in September. The new statute takes effect on July 1, 2026.',
      'The assembly passed the bill on the Weir Act. The law will take effect in January 2026.',
      'The Weir Act is Doria’s law on ports. The newly signed law will take effect on January 1, 2026.',
      'The assembly has adopted the Weir Act. The final text will enter into force on 1 January 2026.',
      'The ministry has released the final Interim Measures on Silt. The rules will take effect on September 1, 2025.',
      'The ministry has released the final Interim Measures on Silt. They will take effect on September 1, 2025.',
      'The assembly adopted amendments to the Silt Law in March, with the revision to take effect on September 1, 2026.',
      'The Weir Act, due to take effect on January 1, 2026, covers ports.',
    ],
    silent: [
      'The governor has signed the Weir Act. The new law took effect on January 1, 2026.',
      'The Weir Act was signed in September. The new bill on dams will take effect in 2028.',
      'The Weir Act was signed in September, and a bill on dams is pending. The new law will take effect in 2028.',
      'The Weir Act is much discussed. The new law will take effect in 2028.',
      'The Weir Act is Doria’s law on ports. The amended bill on dams is pending.',
      'The ministry has released the final Interim Measures on Silt. They took effect on September 1, 2025.',
      'The ministry has released the final Interim Measures on Silt. The port rules of Doria will take effect in 2027.',
      'Ministries released the Interim Measures on Silt. They will take effect on new staff in 2027.',
      'The Weir Act, due to take effect on January 1, 2026, was signed in September 2025.',
      'In March 2025, the assembly adopted amendments to the Silt Law, with the revision to take effect on September 1, 2025.',
      'The Weir Act, due to take effect on January 1, 2026, had many critics.',
    ],
  },
  knowledge,
)
