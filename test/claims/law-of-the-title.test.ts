import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
weir-act:
  kind: policy
  name: Weir Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2024-08-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: compute-threshold, value: 1e25, asOf: 2026-06-01, sources: [gazette]}
    - {property: penalty-max, value: "35 million EUR or 7% of worldwide turnover (prohibited practices)", asOf: 2026-06-01, sources: [gazette]}
    - {property: penalty-max, value: "15 million EUR or 3% of worldwide turnover (general-purpose models)", asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: Article 50 transparency duties apply, validFrom: 2026-08-02, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: "Annex III high-risk duties apply, moved from 2 August 2026", validFrom: 2027-12-02, asOf: 2026-06-01, sources: [gazette]}
weir-omnibus:
  kind: policy
  name: Weir Omnibus
  facts:
    - {property: status, value: in-force, validFrom: 2026-05-14, asOf: 2026-06-01, sources: [gazette]}
silt-act:
  kind: policy
  name: Silt Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette]}
    - {property: compute-threshold, value: 1e26, asOf: 2026-06-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'The Gazette', '2026-06-01']],
  )

const TITLE = '# Weir Act: questions and answers\n\nThe Act entered into force on 1 August 2024.\n\n'
const OMNIBUS = `${TITLE}The Weir Omnibus was published in May.`

tellApart(
  'parts of the law that the title is about',
  {
    told: [
      `${OMNIBUS}\n\n**When do the rules on labels apply?**\nArticle 50 will start to apply in February 2027.`,
      `${OMNIBUS} High-risk systems under Annex III now have until 2 August 2027.`,
      `${OMNIBUS}\n\nThe duties under Article 50 apply from February 2027.`,
      `${OMNIBUS}\n\n**How large is a fine?** For prohibited practices the ceiling is €20 million or 4% of worldwide turnover.`,
      `${TITLE}The ceiling for prohibited practices is €20 million.`,
      `${TITLE}**What are the fines?**\nFor prohibited practices, up to EUR 20 million or 4% of worldwide turnover.`,
      `${TITLE}The code of practice was drawn up by the Silt Institute. The Weir Code followed.\n\nThe Act presumes systemic risk above 10^26 FLOP.`,
      `${OMNIBUS}\n\nThe presumption is triggered when training used more than 10^26 floating-point operations.`,
      `${TITLE}Article 50 has not begun to apply.`,
      `${TITLE}The threshold is 10^26 operations.`,
      `${OMNIBUS}\n\nA model is presumed to carry systemic risk above 10^26 FLOP.`,
      `${TITLE}The threshold stands at 10^24 FLOP.`,
      'The Weir Act has been in force since 2024. The Weir Omnibus has altered its timetable. Obligations for high-risk systems listed in Annex III have applied since 2 August 2026.',
      '## Weir Act\n- The room was full.\n- A model is presumed to carry systemic risk above 10^26 FLOP.',
    ],
    silent: [
      `${TITLE}**What are the grants?**\nFor start-ups, up to EUR 20 million or 4% of costs.`,
      `${TITLE}The Silt Act is stricter.\n\nThe Act presumes systemic risk above 10^26 FLOP.`,
      `${OMNIBUS}\n\nArticle 50 applies from August 2026.`,
      `${TITLE}Article 12 has not begun to apply.`,
      `${TITLE}The threshold is 10^25 operations.`,
      `${OMNIBUS}\n\nArticle 12 will start to apply in February 2027.`,
      `${OMNIBUS} High-risk systems under Annex III have until 2 December 2027.`,
      `${OMNIBUS}\n\nFor prohibited practices the ceiling is €35 million or 7% of worldwide turnover.`,
      `${OMNIBUS}\n\nThe presumption is triggered above 10^25 FLOP.`,
      `${TITLE}The Silt Act is stricter. The threshold stands at 10^26 FLOP.`,
      `${TITLE}The Silt Act is stricter. Article 50 will start to apply in February 2027.`,
      `${TITLE}Was the presumption ever meant to start at 10^26 FLOP?`,
      '# Questions and answers\n\nThe presumption is triggered above 10^26 FLOP.',
      'The Weir Act has been in force since 2024. The Silt Act has altered its timetable. Obligations for high-risk systems listed in Annex III have applied since 2 August 2026.',
      `${TITLE}Article 50 of the harbour code will start to apply in February 2027.`,
    ],
  },
  knowledge,
)
