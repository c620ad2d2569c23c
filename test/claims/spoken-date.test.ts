import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** The date that a sentence speaks for. Each silent brief has a twin that speaks. */
const groups: Record<string, readonly string[]> = {
  'a date that has its own preposition dates the statement': [
    'In mid-June 2026, Heron 2 [changed-since|is suspended|].',
    'At the end of June 2026, Heron 2 [changed-since|is suspended|].',
    'Heron 2 [changed-since|is suspended|] in June 2026. Heron 2 [changed-since|is dark|], 20 June 2026.',
    'As of the end of 2025, Wren is valued at [changed-since|$4 billion|].',
    'As of last June, Heron 2 [changed-since|is suspended|].',
    'By late December 2025, Wren is valued at [changed-since|$4 billion|].',
    'The June 2026 index ranks Heron 2 as the [changed-since|top|] open-weight model.',
  ],
  'what a text says of itself before a date dates what follows': [
    '(State of play: December 2025.) Wren is valued at [changed-since|$4 billion|].',
    'Price list of 10 December 2025: Wren is valued at [changed-since|$4 billion|].',
    'All figures are of December 2025. Wren is valued at [changed-since|$4 billion|].',
    'The following was written in December 2025. Wren is valued at [changed-since|$4 billion|].',
    'Prices rose in December 2025. Wren is valued at [outdated-claim|$4 billion|].',
    'Borealis is worth $1 billion (as of December 2025). Wren is valued at [outdated-claim|$4 billion|].',
  ],
  'told in the past tense, it is history': [
    'By late 2025, Wren was valued at $4 billion. Heron 2 was suspended in June 2026.',
    'In June 2026, Heron 2 was the top open-weight model.',
    'On 3 January 2026 Wren previewed Heron 2, with Heron 2 priced at $9 per million input tokens.',
    'During the preview, Heron 2 is unavailable.',
    'In spring 2026, Heron 2 was suspended. In autumn 2025, Wren was valued at $4 billion.',
  ],
  'a beginning speaks of what goes on, an end of what is over': [
    'Since 1 July 2026, Heron 2 is available.',
    'Since 12 June 2026, Heron 2 [outdated-claim|has been suspended|]. Heron 2 [outdated-claim|is suspended|] since June.',
    'Until 1 July 2026, Heron 2 is suspended. Through June 2026, Heron 2 remains suspended.',
    'Between 12 June and 1 July 2026, Heron 2 is suspended. From 12 June to 1 July 2026, Heron 2 is suspended.',
    'Heron 2 [outdated-claim|is suspended|] until 1 January 2027. Heron 2 [outdated-claim|is suspended|] until further notice.',
    'From January 2027, Heron 2 is suspended. By 2030 Heron 2 is closed. In 2027, Heron 2 is suspended.',
  ],
  'a date of something else does not date the statement': [
    'Released in March 2026, Heron 2 [outdated-claim|is suspended|].',
    'Signed in 2023, the Lantern Order [outdated-claim|remains in force|].',
    'Issued on 30 October 2023, the Lantern Order [outdated-claim|is still in force|].',
    'Since its release in March 2026, Heron 2 [outdated-claim|is suspended|].',
    'After it was paused in June 2026, Heron 2 is available.',
    'The order was signed in 2023, and the Lantern Order [outdated-claim|remains in force|].',
    'Heron 2 [outdated-claim|is suspended|] under a rule adopted in June 2026.',
  ],
  'a relative date makes history, today does not': [
    'Last year, the Lantern Order is in force. Two weeks ago, Heron 2 is suspended.',
    'As of this writing, Heron 2 [outdated-claim|is suspended|].',
    'At the time of writing, Heron 2 [outdated-claim|is suspended|].',
    'This week, Heron 2 [outdated-claim|is suspended|].',
    'Heron 2 [outdated-claim|has been suspended|] since last year.',
  ],
  'other words for a time that is over, or to come': [
    'During the June outage, Heron 2 is unavailable. At its peak, Wren is valued at $4 billion.',
    'Tomorrow, Heron 2 is suspended. Three years from now, Heron 2 is retired. In five years, Heron 2 is closed.',
    'It was June 2026. Heron 2 [changed-since|is suspended|].',
    'In recent weeks, Heron 2 [outdated-claim|is suspended|].',
  ],
  'an entry of a timeline is history': [
    '- **27 June 2026**: Commerce suspends exports; Heron 2 is suspended.',
    '- **12 June 2026**: Wren suspends access; Heron 2 is unavailable.\n- **1 July 2026**: Heron 2 is available again.',
    '- 2023: The Lantern Order requires reports.\n- **30 October 2023**: The Lantern Order requires reports.',
    '**June 20, 2026.** Heron 2 [changed-since|is suspended|].',
    '**June 20, 2026** — Heron 2 [changed-since|is suspended|]. Wren is valued at $20 billion.',
    '- Heron 2 [outdated-claim|is suspended|].',
  ],
  'a time that is known to be another’s contradicts': [
    'In August 2026, Heron 2 [contradicted-claim|was suspended|]. In March 2025, the Lantern Order [contradicted-claim|was in force|].',
    'In 2026, Heron 2 was suspended. In 2025, the Lantern Order was in force.',
    'As of August 2026, Heron 2 [contradicted-claim|is suspended|].',
  ],
  'the last of a series is the present': [
    'Wren was last valued at [outdated-claim|$4 billion|]. Wren was last valued at $20 billion.',
    'Wren’s valuation rose to $4 billion in December 2025.',
  ],
  'a table takes the date of its caption': [
    '[changed-since|Table 2. Models on 20 June 2026|]\n\n| Model | Availability |\n|---|---|\n| Heron 2 | suspended |',
    'Table 2. Models released in June 2026\n\n| Model | Availability |\n|---|---|\n| Heron 2 | [outdated-claim|suspended|] |',
  ],
  'a list takes the date of its introduction': [
    'As of 20 June 2026:\n\n- Heron 2 [changed-since|is suspended|].\n- Kite 5 is closed.',
    'The following was so on 20 June 2026:\n\n- Heron 2 [changed-since|is suspended|].',
    'As of 20 June 2026:\n\n- Kite 5 is closed.\n\nHeron 2 [outdated-claim|is suspended|].',
    'Models released in June 2026:\n\n- Heron 2 [outdated-claim|is suspended|].',
  ],
  'a year that goes on is the present, one that is over is history': [
    'In 2026, Wren is valued at [outdated-claim|$4 billion|].',
    'In 2025, Wren is valued at $4 billion.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
