import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** Heron 2 was Wren's newest Heron until Heron 3 came out; Heron 3 Mini is of another line. */
const groups: Record<string, readonly string[]> = {
  'a superlative is said in many ways': [
    '[superseded-model|Heron 2 is Wren’s newest model|].',
    '[superseded-model|Heron 2 is still the most recent Heron|].',
    '[superseded-model|Heron 2, the newest Heron|], costs less.',
    '[superseded-model|Heron 2 – Wren’s latest Heron|] – is sold to banks.',
    '### [superseded-model|Heron 2: Wren’s latest model|]',
    '[superseded-model|Wren’s latest Heron, Heron 2|], costs less.',
    'Wren: [superseded-model|its most recent model is Heron 2|].',
    'Wren sells to banks. [superseded-model|Its newest model is Heron 2|].',
    '[superseded-model|Wren users should know that the newest version is Heron 2|].',
    '[superseded-model|Wren has four models, the most recent of which is Heron 2|].',
    '[superseded-model|Heron 2 still has no successor|].',
    '[superseded-model|Wren目前最新的模型是Heron 2|]。',
    '[superseded-model|Wren最新发布的Heron 2|]支持中文。[superseded-model|Heron 2是Wren最新的模型|]。',
    '[superseded-model|Heron 2, the newest member of the Heron line|], costs less.',
    '[superseded-model|Heron 2 is the latest model in the Heron series|].',
    '[superseded-model|The lab’s latest Heron model remains Heron 2|].',
    '[superseded-model|No newer Heron exists than Heron 2|].',
    '[superseded-model|Nothing newer than Heron 2 has come from Wren|].',
    '[superseded-model|Wren has released nothing since Heron 2|].',
    '[superseded-model|Heron 2 has yet to be succeeded|]. [superseded-model|Heron 2 has not yet been replaced|].',
    '[superseded-model|Heron 2 has not been succeeded by another model|], so keep it. Heron 2 has not been succeeded by another open model.',
    '[superseded-model|Heron 2 is Wren’s most capable model|]. [superseded-model|Wren’s most capable model is Heron 2|].',
    '| Lab | Latest model |\n|---|---|\n| Wren | [superseded-model|Heron 2|] |',
    '| Model | Note |\n|---|---|\n| Heron 2 | [superseded-model|newest model|] |\n| Heron 3 | newest model |',
  ],
  'so is what a lab puts first': [
    '[outdated-claim|Heron 2, still Wren’s flagship|], dates from March 2026.',
    'At the top of Wren’s line-up sits [outdated-claim|Heron 2|].',
    'Wren’s line-up is headed by [outdated-claim|Heron 2|], its current flagship.',
    'Wren sells [outdated-claim|Heron 2|], its flagship, to banks.',
    '- **Wren** – flagship: [outdated-claim|Heron 2|]',
    'With [outdated-claim|Heron 2, its current flagship, Wren|] turned to banks.',
    'The flagship of Wren is [outdated-claim|Heron 2|]. [outdated-claim|Heron 2 is the flagship of Wren|].',
    'Wren’s flagship is now [outdated-claim|Heron 2|].',
    'Wren目前的旗舰模型是[outdated-claim|Heron 2|]。[outdated-claim|Heron 2是Wren目前的旗舰|]模型。',
    'Heron 3, Wren’s flagship, and Heron 2, once its flagship, are open.',
  ],
  'the newest of another line, of fewer models or for fewer people is something else': [
    'Heron 2 is Wren’s newest small model. Heron 2 is Wren’s latest coding model.',
    'Heron 2 is the newest model with a safety report.',
    'Heron 2 is the newest model that we tested. Heron 2 is the latest model under 2T.',
    'In our sample, Heron 2 is the newest model.',
    'Heron 2 is [contradicted-claim|Borealis|]’s latest model.',
    'Heron 3 Mini is Wren’s newest model. Heron 3 is Wren’s newest Heron.',
    'Wren’s latest Heron is fast. The latest Heron is Heron 3.',
    'Heron 2 has not been succeeded by another model of that size. Heron 2 has no successor among small models.',
    'Heron 2 is the newest model in the Marsh series. Heron 2 is Wren’s most capable small model.',
    'Nothing newer than Heron 3 has come from Wren.',
    'Heron 2 is the latest model in the Heron 2 series. Heron 2 is the newest model of the Heron 2 family.',
    'Heron 2 has yet to be replaced in hospitals. Heron 2 has been succeeded by Heron 3.',
    'Wren’s previous flagship is Heron 2. Wren’s former flagship, Heron 2, is open.',
    'Wren的前旗舰模型是Heron 2。',
    '| Lab | Latest small model |\n|---|---|\n| Wren | Heron 2 |',
    '| Lab | Latest model |\n|---|---|\n| Wren | Heron 3 |',
  ],
  'what was the newest then is history': [
    'Developers left Heron 2, then the latest Heron, for its successor.',
    'Months after Heron 2, then the lab’s newest model, Wren shipped Heron 3.',
    'Heron 2 was Wren’s newest model when it launched.',
    'Heron 2, then Wren’s flagship, was open. Heron 2 was Wren’s most capable model.',
    'As of 1 July 2026, [changed-since|Heron 2 is Wren’s latest model|].',
  ],
}

test('a published brief is judged by the models of its day', () => {
  const published = (date: string, text: string) =>
    check(`---\nstatus: published\ndate: ${date}\n---\n\n${text}`)
  expect(published('2026-02-20', '[changed-since|Heron 2 is Wren’s newest model|], in preview.')).toEqual([])
  expect(published('2026-06-20', '[changed-since|Heron 2 is Wren’s newest model|].')).toEqual([])
  expect(published('2026-09-20', '[superseded-model|Heron 2 is Wren’s newest model|].')).toEqual([])
})

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
