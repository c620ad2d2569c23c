import { claimsKnowledge } from '../support/claims-knowledge.ts'
import { tellApart } from '../support/tell-apart.ts'

tellApart(
  'words that say no more than now stand anywhere in a statement',
  {
    told: [
      'The Lantern Order is to this day in force.',
      'The Lantern Order is, at this stage, in force.',
      'The Lantern Order remains for the time being in force.',
      'The Harbor Act has as things stand not yet entered into force.',
      'Heron 2 is for the time being suspended.',
    ],
    silent: [
      'The Harbor Act is to this day in force.',
      'The Lantern Order is at the moment the courts close in force no more.',
      'Nobody knows whether the Lantern Order is for the time being in force.',
      'The Lantern Order was at this point in force.',
      'Heron 2 is for the time being available.',
    ],
  },
  claimsKnowledge,
)

tellApart(
  'what a noun phrase says of its name hangs on no condition behind it',
  {
    told: ['Wren’s latest, Heron 2, runs on a laptop if you are patient.'],
    silent: [
      'If Wren’s latest is Heron 2, nobody will buy it.',
      'Wren would be happy if its latest were Heron 2.',
      'Heron 2 is the latest if the rumours are wrong.',
    ],
  },
  claimsKnowledge,
)

tellApart(
  'what never held is wrong of a time that is known whole',
  {
    told: [
      'In May 2026 Wren offered Heron 2 under the Apache 2.0 license.',
      'Heron 2 was retired on 1 September 2026.',
    ],
    silent: [
      'In May 2026 Wren offered Heron 2 under the MIT license.',
      'Heron 2 was suspended on 12 June 2026.',
      'In May 2024 Wren offered Heron 2 under the Apache 2.0 license.',
    ],
  },
  claimsKnowledge,
)

tellApart(
  'what was done to it, told between its name and its verb, leaves the statement one',
  {
    told: [
      'The Lantern Order signed in October 2023 is still in force.',
      'The Lantern Order issued by the last governor remains in force.',
      'The Lantern Order first published two years ago continues to apply.',
      'Heron 2 released by Wren in March 2026 is currently suspended.',
    ],
    silent: [
      'The Harbor Act signed in March 2025 is in force.',
      'A guideline on the Lantern Order issued in May 2023 remains in force.',
      'The bill that the Lantern Order inspired and that was signed in May 2024 is still in force.',
      'Was the Lantern Order signed in October 2023 still in force then?',
    ],
  },
  claimsKnowledge,
)

tellApart(
  'a paragraph may begin with its number',
  {
    told: ['3.2 Status: the Lantern Order is in force.', '(4) The Lantern Order remains in force.'],
    silent: ['3.2 The Harbor Act is in force.', '(4) The Lantern Order is no longer in force.'],
  },
  claimsKnowledge,
)
