import { propertyKnowledge } from '../support/property-knowledge.ts'
import { tellApart } from '../support/tell-apart.ts'

tellApart(
  'what a law would do is no law yet',
  {
    told: [
      'The Ferry Act would require labs to report.',
      'The Ferry Act, a bill by Senator Moss, would create a new office.',
      'Lawmakers hope to pass the Ferry Act before summer.',
      'The Ferry Act has cleared its second reading and will be voted on in May.',
      'The Reed Bill is back before Parliament.',
      'The Reed Bill is under study by the committee.',
      'The Ferry Act takes effect once the department publishes the final text.',
      'The legislature has yet to publish the Ferry Act.',
      'The Ferry Act is part of the budget bill now before the Senate.',
    ],
    silent: [
      'The Ferry Act was part of the budget bill before the Senate. The Sluice Bill is part of the package before the Senate.',
      'The Ferry Act would have required labs to report.',
      'If they grew, the Ferry Act would require labs to report.',
      'Lobbyists warned that the Ferry Act would require labs to report.',
      'Critics say that the Ferry Act would require labs to report.',
      'In such a case the Ferry Act would require a report.',
      'The Sluice Bill would require labs to report. The Reed Bill would create a new office.',
      'The Quay Order would have required reports, had it survived.',
      'Lawmakers hoped to pass the Ferry Act before summer.',
      'The Sluice Bill has cleared its second reading.',
      'The Ferry Act took effect once the department had published the text.',
      'The legislature had yet to publish the Ferry Act.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'duties of a law that has ended begin on no day, and no law of that kind is the strictest',
  {
    told: [
      'The Quay Order’s obligations kick in at the end of June 2026.',
      'Labs prepare for the Quay Order, whose duties begin in 2027.',
      'The Quay Order is the only federal rule that makes labs liable.',
      'The strictest rule on training runs is the Quay Order.',
      'The Quay Order makes federal land available to labs.',
      'Courts have so far left the Quay Order untouched.',
      'The Quay Order takes effect in 26 days.',
    ],
    silent: [
      'The Quay Order’s obligations kicked in at the end of June 2024.',
      'The Quay Order was the only federal rule that made labs liable.',
      'The Quay Order is the only federal rule that shows how oversight fails.',
      'The strictest rule on training runs was the Quay Order.',
      'The Quay Order made federal land available to labs.',
      'The Ferry Act’s obligations kick in at the end of June 2027.',
      'The Ferry Act is the only state rule that makes labs liable.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'an end that is announced has not come',
  {
    told: [
      'Osier will retire Lark 1 next year.',
      'Lark 1 will be retired later this year.',
      'Lark 1, which the vendor will shut down in December, runs the desk.',
      'Lark 1 is scheduled for retirement in October 2027.',
      'Osier is holding Lark 2 back from the public.',
      'Osier has yet to bring Lark 2 back.',
      'Osier has suspended access to its newly launched Lark 2.',
    ],
    silent: [
      'Osier retired Lark 1 in April. Osier said that it would retire Lark 1 in April.',
      'Lark 1 would be retired in April, said Osier.',
      'Osier will retire Lark 2 next year. Lark 2 will be retired in December 2027.',
      'Lark 1 was scheduled for retirement in April.',
      'Osier held Lark 1 back from the public.',
      'Osier had yet to bring Lark 2 back.',
      'Osier had suspended access to its newly launched Lark 2.',
    ],
  },
  propertyKnowledge,
)
