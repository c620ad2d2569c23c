import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** How a sentence, a heading or a list frames its words. Each silent brief has a twin that speaks. */
const groups: Record<string, readonly string[]> = {
  'what is denied outside the clause is not asserted': [
    'It is no longer true that Heron 2 is suspended.',
    'Nobody claims that Heron 2 is still suspended. Few believe Heron 2 is suspended.',
    'Contrary to reports that Heron 2 is suspended, it works.',
    'No provision of the Lantern Order is in force. The Lantern Order is in force no longer.',
    'The Lantern Order restricts nothing.',
    'The fact that Heron 2 [outdated-claim|is still suspended|] worries allies.',
  ],
  'the content of a belief, a fear or a rumour is not asserted': [
    'The rumor that Heron 2 is still suspended is false.',
    'The claim that Heron 2 is suspended is outdated.',
    'The fear is that Heron 2 is suspended again.',
    'A world in which Heron 2 is suspended is poorer.',
  ],
  'a condition says nothing of today': [
    'When Heron 2 is unavailable, requests fall back to Kite 5.',
    'Whenever Heron 2 is unavailable, requests fall back.',
    'As long as Heron 2 is suspended, rivals gain. In the event that Heron 2 is suspended, switch.',
    'Until Heron 2 is available, use Kite 5. Provided that Heron 2 is suspended, rivals gain.',
    'Now that Heron 2 [outdated-claim|is suspended|], teams move.',
    'With Heron 2 [outdated-claim|still unavailable|], teams move.',
  ],
  'what was so before an end is history': [
    'Before its repeal, the Lantern Order requires reports.',
    'Heron 2 [outdated-claim|has been dark|] for weeks. Heron 2 — [outdated-claim|still suspended|] — is fast.',
  ],
  'what is denied twice stands': [
    'There is no doubt that Heron 2 [outdated-claim|is suspended|]. Nobody disputes that Heron 2 [outdated-claim|is suspended|].',
    'Wren denies that Heron 2 is suspended.',
    'It is not the case that the Lantern Order [outdated-claim|is no longer in force|].',
    'It is not the case that the Lantern Order is in force. It is not true that Heron 2 is suspended.',
  ],
  'what is left open, ordered or given as wrong is not asserted': [
    'Perhaps Heron 2 is suspended. Allegedly, Heron 2 is suspended.',
    'Make sure that Heron 2 is suspended. Pretend Heron 2 is suspended. Check that Heron 2 is suspended.',
    '**Myth:** Heron 2 is suspended. It is a mistake to think Heron 2 is suspended.',
    'Readers should note that Heron 2 [outdated-claim|is suspended|]. Readers will find that Heron 2 [outdated-claim|is suspended|].',
    'Regulators should hope that Heron 2 is suspended. Users might fear that Heron 2 is suspended.',
    'Contrary to a rumour, Heron 2 [outdated-claim|is suspended|].',
    'Note that Heron 2 [outdated-claim|is suspended|]. Remember that Heron 2 [outdated-claim|is suspended|].',
  ],
  'a report stands for what was reported': [
    'Critics say Heron 2 is suspended. Some argue that Heron 2 is suspended. According to critics, Heron 2 is suspended.',
    'Wren claims Heron 2 is the top open-weight model. Heron 2, skeptics argue, is suspended.',
    'Wren said that Heron 2 is suspended. In June, Wren announced that Heron 2 is suspended.',
    'Heron 2 is suspended, Wren said. Heron 2 is suspended, said Wren in June. Wren described Heron 2 as closed.',
    'Wren reports that Heron 2 scores 85.0 on the Plumb Test. According to Wren, Heron 2 scores 74.6 on the Plumb Test.',
    'The Ledger says that Heron 2 [outdated-claim|is suspended|]. According to The Ledger, Heron 2 [outdated-claim|is suspended|].',
    'Wren announced in June 2026 that Heron 2 is suspended until further notice. 有人声称 Heron 2 目前不可用。',
    'The government’s position is that the Lantern Order is in force. Its statement that Heron 2 is suspended was short.',
    'As Wren put it, Heron 2 is suspended. As The Ledger noted in June, Heron 2 is suspended.',
    'The Lantern Order is in force only on paper. For example, if Heron 2 were closed, and the Lantern Order is in force, labs leave.',
    'The problem is that Heron 2 [outdated-claim|is suspended|].',
    'The recently announced Heron 2 [outdated-claim|is suspended|].',
    'Wren says Heron 2 has [contradicted-claim|2 trillion|] parameters.',
  ],
  'long quotations are others’ words, whatever the marks': [
    '„Heron 2 is suspended for all of us“, he said. «Heron 2 is suspended for all of us», he said.',
    "‘Heron 2 is suspended, and Wren’s users know it.’ They wrote: 'Heron 2 is suspended for all of us.'",
    'Wren’s users’ model, Heron 2, [outdated-claim|is suspended|] for Borealis’ partners’ sake.',
  ],
  'a heading can open a hypothesis': [
    '## If the ban holds\n\nHeron 2 is suspended.',
    '## Forecasts for 2027\n\nHeron 2 is suspended.',
    '# Forecasts and facts\n\nHeron 2 [outdated-claim|is suspended|].',
    '## Outlook\n\nHeron 2 [outdated-claim|is suspended|].',
  ],
  'an experience is no state': [
    'Heron 2 has been suspended before. Heron 2 has been suspended twice.',
    'Heron 2 [outdated-claim|has been suspended|].',
  ],
  'a title is a name': [
    'See *Why Heron 2 Is Currently Unavailable* (2026).',
    'See [Heron 2 is currently unavailable](https://example.org).',
    '# Heron 2 [outdated-claim|Is Currently Unavailable|]',
  ],
  'a list of works makes no claims': [
    '## References\n\n1. Smith. Heron 2 is currently unavailable. Status page.',
    '## Sources\n\n- The Ledger, June 14: Heron 2 is suspended',
    'Doe, A. (2026, June 14). Heron 2 is currently unavailable. *The Ledger*.',
    'Wren (2026). Heron 2 is currently unavailable. Status page.',
    'Text.[^1]\n\n[^1]: Wren. Heron 2 is currently unavailable. Status page, 14 June 2026.',
    'Text.[^1]\n\n[^1]: Heron 2 [outdated-claim|is currently unavailable|].',
    '## References in law\n\nHeron 2 [outdated-claim|is currently unavailable|].',
  ],
  'a section of the past is history': [
    '## 2023\n\nThe Lantern Order requires reports.',
    'In 2023, the Lantern Order requires reports. In 2025, Wren’s flagship model is Kite 5.',
    'In 2026, the Lantern Order [outdated-claim|requires|] reports.',
    '## The state of play, June 2026\n\nHeron 2 [changed-since|is suspended|].',
    '## June 2026\n\nHeron 2 is suspended and nobody knows for how long.',
    '### What happened in 2024\n\nThe Lantern Order requires reports.',
    '## June 2026\n\nHeron 2 [changed-since|is currently unavailable|].',
    '## The Lantern Order (2023)\n\nThe Lantern Order [outdated-claim|requires|] reports.',
    '## 2026\n\nThe Lantern Order [outdated-claim|requires|] reports.',
  ],
  'Chinese sentences': [
    '芬威克估值为[outdated-claim|40亿美元|]。芬威克估值为40亿元。',
    'Heron 2 [outdated-claim|目前不可用|]。',
    'Heron 2[outdated-claim|仍处于暂停状态|]。',
    '[superseded-model|Heron 2是芬威克最新的模型|]。',
    'Heron 2 并非不可用。如果 Heron 2 不可用，请用 Kite 5。',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
