import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check, fix } = helpersFor(propertyKnowledge())

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'the duties that a sentence speaks of are of the law before': [
    'The Ferry Act applies in stages. [contradicted-claim|The prohibitions have applied since 1 May 2026|].',
    'The Ferry Act applies in stages. Ports grow. [outdated-claim|The duties for small developers apply from 1 July 2026|].',
    'The Ferry Act applies in stages. The prohibitions have applied since 1 March 2026.',
    'The Ferry Act and the Quay Order differ. The prohibitions have applied since 1 May 2026.',
    'The Ferry Act applies in stages. The rules for gulls are suspended. The rules of chess have applied since 1475.',
  ],
  'who must meet them': [
    '[outdated-claim|Small developers must meet the duties of the Ferry Act from 1 July 2026|].',
    'From [outdated-claim|1 July 2026, small developers have to observe the duties of the Ferry Act|].',
    'Small developers must meet the duties of the Ferry Act from 1 July 2027.',
  ],
  'a part of an act and its day': [
    'The Ferry Act’s [contradicted-claim|prohibitions have applied since 1 May 2026|].',
    '[contradicted-claim|Prohibitions under the Ferry Act took effect on 1 May 2026|].',
    '[outdated-claim|Duties for small developers under the Ferry Act apply from 1 July 2026|].',
    '[outdated-claim|Small developers covered by the Ferry Act must comply from 1 July 2026|].',
    'Small firms have until [outdated-claim|1 July 2026, when the small developers’ duties under the Ferry Act start to apply|].',
    'The Ferry Act’s prohibitions have applied since 1 March 2026. Prohibitions under the Ferry Act took effect in March 2026.',
    'Under article 9, the duties of the small developers of Annex II to the Ferry Act [outdated-claim|likewise apply as from 1 July 2026|].',
    'Duties for small developers under the Ferry Act apply from 1 July 2027. Small developers covered by the Ferry Act must comply from 1 July 2027.',
    'The Ferry Act’s prohibitions apply from 1 May 2026 for hospitals. The Ferry Act’s prohibitions apply from 1 May 2026 where schools are concerned.',
    'Prohibitions on scoring under the Ferry Act took effect on 1 May 2026. The Ferry Act’s reporting duties apply from 1 May 2026.',
    'The Ferry Act’s prohibitions have applied since 1 January 2026. Prohibitions under the Quay Order took effect on 1 May 2026.',
    'Duties for small developers under the Ferry Act were originally to apply from 1 July 2026.',
  ],
  'a deadline, and a day that comes first': [
    'The [outdated-claim|deadline for small developers under the Ferry Act is 1 July 2026|].',
    'The Ferry Act’s [outdated-claim|small developers’ deadline of 1 July 2026|] looms.',
    'From [outdated-claim|1 July 2026, small developers’ duties under the Ferry Act apply|].',
    'On [outdated-claim|1 July 2026 the Ferry Act’s small developers’ duties take effect|].',
    'The deadline for small developers under the Ferry Act is 1 July 2027. From 1 March 2026, prohibitions under the Ferry Act apply.',
  ],
  'whether a part of an act applies by now': [
    'The Ferry Act’s [outdated-claim|prohibitions do not apply yet|].',
    '[outdated-claim|Prohibitions under the Ferry Act have yet to take effect|], and labs wait.',
    'The Ferry Act’s [contradicted-claim|duties for small developers already apply|].',
    '[contradicted-claim|The duties for small developers under the Ferry Act are now in force|].',
    'The Ferry Act’s prohibitions already apply. The Ferry Act’s duties for small developers do not apply yet.',
    'The Ferry Act’s reporting duties do not apply yet. The Ferry Act’s prohibitions do not apply to hospitals.',
    'In January 2026 the Ferry Act’s prohibitions did not apply yet. If the Ferry Act’s prohibitions do not apply yet, wait.',
  ],
  'a day that is over, told as one to come': [
    'The Ferry Act [outdated-claim|will take effect on 1 January 2026|].',
    'The Ferry Act [outdated-claim|is due to enter into force in January 2026|].',
    'The Ferry Act’s [outdated-claim|prohibitions will apply from 1 March 2026|].',
    'The Ferry Act took effect on 1 January 2026. The Ferry Act’s prohibitions apply from 1 March 2026.',
    'The Ferry Act’s duties for small developers will apply from 1 July 2027.',
    'As of June 2025, the Ferry Act will take effect on 1 January 2026. The Ferry Act was to take effect on 1 January 2026.',
    'The sponsors said that the Ferry Act will take effect on 1 January 2026.',
    'The sponsors hoped that the Ferry Act would take effect on 1 January 2026.',
  ],
  'a day on which something else happened': [
    'The Ferry Act was signed on [contradicted-claim|20 August 2025|].',
    'The Ferry Act [contradicted-claim|took effect on 29 September 2025|].',
    'The Ferry Act, built by the bureau, was tightened by a rule of 17 October 2025, which took effect on 16 November 2025.',
    'The bureau wrote the Ferry Act, tightened it by the rule of 17 October 2025, which took effect on 16 November 2025.',
    'The repeal of the Quay Order on [contradicted-claim|30 October 2023|] was quiet.',
    'The Ferry Act was adopted on 20 August 2025. The Ferry Act was enacted on 29 September 2025.',
    'The Quay Order was in force until 20 January 2025. The Ferry Act [outdated-claim|is not in force until 1 January 2026|].',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

const tables: Record<string, string> = {
  'the header names the act': `
    | Ferry Act | Applies from |
    |---|---|
    | Prohibitions | [contradicted-claim|1 May 2026|] |
    | Small developers’ duties | [outdated-claim|1 July 2026|] |
    | Reporting duties | 1 May 2026 |
    | Small developers’ duties (original) | 1 July 2026 |`,
  'the day stands first': `
    | Date | What starts to apply under the Ferry Act |
    |---|---|
    | 1 March 2026 | Prohibitions |
    | [outdated-claim|1 July 2026|] | Small developers’ duties |`,
  'a heading names the act': `
    ## Ferry Act

    | Duty | Deadline |
    |---|---|
    | Small developers’ duties | [outdated-claim|1 July 2026|] |
    | First reports | 1 January 2027 |`,
  'nothing says which act': `
    The Ferry Act and others set duties.

    | Duty | Deadline |
    |---|---|
    | Small developers’ duties | 1 July 2026 |`,
}

const calendars: Record<string, string> = {
  'a list below a heading that speaks of the act': `
    # What the Ferry Act means for ports

    Ports are many.

    ## When does what apply?

    - 1 March 2026: prohibitions
    - [outdated-claim|1 July 2026|]: duties for small developers`,
  'the day stands last': `
    The Ferry Act applies in stages.

    - Prohibitions – 1 March 2026
    - Duties for small developers – [outdated-claim|1 July 2026|]`,
  'a table below a sentence that names the act': `
    The Ferry Act applies in stages.

    | Stage | Date |
    |---|---|
    | Prohibitions | 1 March 2026 |
    | Duties for small developers | [outdated-claim|1 July 2026|] |`,
  'no day is known to be right': `
    The Ferry Act applies in stages.

    - Prohibitions – 1 May 2026
    - Duties for small developers – 1 July 2026
    - Lunch – 2 July 2026`,
  'two acts are spoken of': `
    The Ferry Act and the Quay Order differ.

    - Prohibitions – 1 March 2026
    - Duties for small developers – 1 July 2026`,
  'the first plan': `
    The Ferry Act applies in stages.

    - Prohibitions – 1 March 2026
    - Duties for small developers (original plan) – 1 July 2026`,
}

describe('a calendar of an act', () => {
  for (const [name, calendar] of Object.entries(calendars)) {
    test(name, () => {
      expect(check(calendar.replaceAll('\n    ', '\n').trim())).toEqual([])
    })
  }
})

describe('a table of an act’s parts', () => {
  for (const [name, table] of Object.entries(tables)) {
    test(name, () => {
      expect(check(table)).toEqual([])
    })
  }
})

test('what has come is told as past', () => {
  expect(fix('The Ferry Act will take effect on 1 January 2026.\n')).toContain(
    'The Ferry Act took effect on 1 January 2026',
  )
})
