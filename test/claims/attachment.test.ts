import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** What a verb speaks of, and how wide a statement is. Each silent brief has a twin that speaks. */
const groups: Record<string, readonly string[]> = {
  'a name inside a longer name is not the subject': [
    'The page lists Kite 5 (retired), Heron 2 and Heron 3 (suspended).',
    'On our own benchmark, Heron 2 ranks first. In our tests Heron 2 is the top open-weight model.',
    'A rival of Heron 2 is suspended.',
    'The fast mode of Heron 2 is unavailable.',
    'The training data for Heron 2 is unavailable.',
    'Users who rely on Heron 2 are cut off.',
    'The account that jailbroke Heron 2 is suspended.',
    'Accounts abusing Heron 2 are suspended.',
    'Customers of Kite 5 and Heron 2 are suspended.',
    'The rescinded Lantern Order requires reports. What the Lantern Order requires is known.',
    'Heron 2’s rival is currently unavailable.',
    'The agency created under the Lantern Order remains in effect.',
    'The act that replaced the Lantern Order is in force.',
    'A stake in Wren worth $4 billion changed hands.',
    'Wren raised money from a fund valued at $4 billion.',
    'Analysts note that Heron 2 [outdated-claim|is still suspended|].',
    'Kite 5 and Heron 2 [outdated-claim|are suspended|].',
    'Several models, including Heron 2, [outdated-claim|are suspended|].',
    'Because Heron 2 [outdated-claim|is still suspended|], teams wait.',
    'Access to Wren’s Heron 2 [outdated-claim|is still suspended|].',
  ],
  'an insertion does not part a subject from its verb': [
    'Kite 5, unlike Heron 2, is suspended.',
    'Heron 2, unlike Kite 5, [outdated-claim|is suspended|].',
    'The Harbor Act, unlike the Lantern Order, is in force.',
    'The Lantern Order, unlike the Harbor Act, [outdated-claim|is in force|].',
    'Heron 2, a rival of Kite 5, [outdated-claim|remains dark|].',
    'Wren, backed by Borealis, is valued at [outdated-claim|$4 billion|].',
    'Kite 5, announced in May 2026 and Heron 2, suspended on 12 June 2026, promote reuse.',
    'Heron 2, built by Acme and Wren, [outdated-claim|is still suspended|].',
  ],
  'a date in an insertion dates the insertion only': [
    'Heron 2, which shipped in March 2026, [outdated-claim|is still suspended|].',
    'Heron 2 (released in March 2026) [outdated-claim|is currently unavailable|].',
    'Heron 2 (as of June 27) [changed-since|remains dark|].',
  ],
  'what stands between a name and its verb hides neither': [
    'The Lantern Order, issued in 2023, [outdated-claim|requires|] reports.',
    'The Lantern Order (2023) [outdated-claim|requires|] reports.',
    'Heron 2, along with Kite 5, [outdated-claim|is suspended|]. Heron 2, not Kite 5, [outdated-claim|is suspended|].',
    'Wren, the lab behind Heron 2, is valued at [outdated-claim|$4 billion|].',
    'Kite 5, not Heron 2, is suspended.',
    'Heron 2, if rumours are right, is suspended. Heron 2, according to critics, is suspended.',
  ],
  'a relative clause speaks of the name before it, where that is plain': [
    'In 2023, the president signed the Lantern Order, which [outdated-claim|remains in force|].',
    'In March 2026 Wren released Heron 2, which [outdated-claim|is currently unavailable|].',
    'A rival of Heron 2, which is suspended, beat Kite 5. Kite 5, a rival of Heron 2, which is suspended, is closed.',
    'Users of Heron 2, which [outdated-claim|is suspended|], complain. The team behind Heron 2, which is suspended, complains.',
  ],
  'a second verb has the subject of the first': [
    'The Harbor Act passed Congress on 17 December 2024 and was signed a day later.',
    'Heron 2 is an open-weight model and [outdated-claim|is currently unavailable|].',
    'Heron 2 has 1 trillion parameters but [outdated-claim|remains suspended|].',
    'The Lantern Order took effect in 2023 and [outdated-claim|requires|] reports.',
    'Heron 2 is not only [contradicted-claim|closed|] but also expensive.',
    'If Heron 2 is open and is suspended, we leave.',
    'Heron 2 was suspended in June 2026 and is now available.',
  ],
  'a statement about a place, a plan or a device is not one about all': [
    'Heron 2 is unavailable in Crimea. Heron 2 is unavailable on the free plan.',
    'Heron 2 is banned from schools. Heron 2 is disabled by default.',
    'Heron 2 is dark about its future. Heron 2 is dark-themed.',
    'Heron 2 is limited to 100 messages a day.',
    'The Lantern Order [outdated-claim|is in force|] in two states.',
    '//- as-of: 2026-06-20\nHeron 2 [outdated-claim|is still available|] through Wren’s API.',
    'Teams that cannot migrate may stay on Heron 2, which [outdated-claim|is suspended|].',
    'Heron 2 is closed to new contributors.',
    'Heron 2 [outdated-claim|is unavailable|] to all customers.',
    'Heron 2 [outdated-claim|is disabled|] for everyone.',
    'Heron 2 [outdated-claim|is suspended|] by order of the government.',
  ],
  'a superlative with a narrower field is not one about the board': [
    'Heron 2 is the top open-weight coding model. Heron 2 is the top open-weight model under 2T.',
    'Heron 2 is the top open-weight model for Swahili. Heron 2 is the best Chinese open-weight model.',
    'Heron 2 is the first open-weight model that we tested.',
    'Heron 2 ranks fourth in price. Heron 2 is fourth-generation technology. Heron 2 is second to none.',
    'Heron 2 ranks fourth among Wren’s partners on the Beacon Index.',
    'Wren’s top open-weight model is Heron 2. Next to Heron 2, the top open-weight model Kite 5 is large.',
    'Heron 2 is the top open-weight model of June 2026. Kite 5 overtook Heron 2, the top open-weight model until July.',
    'The [outdated-claim|top|] open-weight model is Heron 2.',
    'Heron 2 is the [outdated-claim|best|] open-weight model in the world.',
  ],
  'the top of a board, and what is not its top': [
    'As of 20 June 2026, Heron 2 has a score of [changed-since|51|] on the Beacon Index.',
    'Kite 5 tops the list of Chinese models on the Beacon Index.',
    '| Model | Beacon Index rank |\n|---|---|\n| Kite 5 | 2 |',
  ],
  'the latest, however it is said': [
    '[superseded-model|Wren, whose latest release is Heron 2|], grows.',
    '[superseded-model|Heron 2, the newest of the Wren models|], is good.',
    '[superseded-model|Wren目前最新的模型Heron 2|]很好。',
    'Wren’s latest Mini model is Heron 3 Mini. Wren’s latest coding model is Heron 2.',
  ],
  'the latest of a narrower kind is not the latest': [
    'Heron 2 is Wren’s latest small model. Heron 2 is Wren’s latest coding model.',
    'Heron 2 is the latest model to be banned. Heron 2 is the latest victim.',
    'Wren’s latest model is Heron 2’s sibling.',
    '[superseded-model|Heron 2 is Wren’s latest flagship model|].',
    '[superseded-model|Heron 2 is the newest model from Wren|].',
  ],
  'a figure belongs to the name that owns it': [
    'Heron 2 beats models with 2 trillion parameters. Heron 2 was distilled from a 2-trillion-parameter model.',
    'Heron 2 and its 32-billion-parameter sibling are open. Heron 2’s vision encoder has 6 billion parameters.',
    'Unlike Heron 2, the new model has 3 trillion parameters. Heron 2’s rivals have a 256K context window.',
    'A smaller version of Heron 2 with 8 billion parameters followed.',
    'Heron 2’s training code is under the Apache 2.0 license.',
    'Heron 2 competes with models under the Apache 2.0 license.',
    'Heron 2 is a sparse model with [contradicted-claim|2 trillion|] parameters and a 128K context window.',
    'Heron 2’s weights are available under the [contradicted-claim|Apache 2.0|] license.',
    'Heron 2, trained by Wren and shipped in March 2026, has a [contradicted-claim|1M|] token context window.',
  ],
  'a place or a plan at the head of a sentence narrows it': [
    'On the free tier, Heron 2 has a 32K context window. On the free tier Heron 2 has a 32K context window.',
    'In the app, Heron 2’s context window is 32K tokens. In short, Heron 2’s context window is [contradicted-claim|32K|] tokens.',
    'We ran Heron 2 with a context window of 32K tokens. Heron 2 comes with a context window of [contradicted-claim|32K|] tokens.',
    'Unlike the 2T-parameter Kite 5, Heron 2 has 1T parameters. Next to Kite 5, Heron 2 is suspended no more.',
    'In Europe, Heron 2 is currently unavailable. For minors, Heron 2 is suspended.',
    'In the United States, the Lantern Order [outdated-claim|remains in force|].',
    'Kite 5 scores 82 — within four points of Heron 2’s [disputed-claim|85.0|] on the Plumb Test.',
    'In response, Heron 2 [outdated-claim|is suspended|].',
    'On the leaderboard above, Heron 2 is the [outdated-claim|top|] open-weight model.',
  ],
  'a pronoun behind a clause speaks of its subject': [
    'Heron 2 came out in March, and it now has a context window of [outdated-claim|32K|] tokens.',
    'Heron 2 is strong; it [outdated-claim|is suspended|]. Heron 2 is strong: it has [contradicted-claim|2T|] parameters.',
    'Heron 2 has been praised, and its context window is now [outdated-claim|32K|] tokens.',
    'Heron 2 beats Kite 5, and it is suspended. Heron 2 is strong, and it is clear that its rivals are suspended.',
  ],
  'what is counted belongs to its words': [
    'Heron 2 activates 32B parameters for each token.',
    'Heron 2 activates [contradicted-claim|64B|] parameters for each token.',
  ],
  'a law that is signed is not yet in force, and none is sooner': [
    '//- as-of: 2025-06-01\nThe Harbor Act is not yet in force. The Harbor Act has yet to take effect.',
    '//- as-of: 2025-06-01\nThe Harbor Act requires audits.',
    'The Harbor Act [outdated-claim|is not yet in force|].',
    'The Harbor Act [outdated-claim|has not yet taken effect|].',
    'Under the Lantern Order, developers [outdated-claim|must|] report.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
