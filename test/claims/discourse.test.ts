import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  aliases: [奥西尔]
  facts:
    - {property: chief-executive, value: Ada Quill, validTo: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Bo Lindqvist, validFrom: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: headquarters, value: Lisbon, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founded, value: 2021, asOf: 2026-06-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: headquarters, value: Oslo, asOf: 2026-06-01, sources: [osier-2026]}
weir-office:
  kind: organization
  name: Weir Office
  facts:
    - {property: chief-executive, value: Jo Marsh, validFrom: 2025-03-01, asOf: 2026-06-01, sources: [osier-2026]}
lark-2:
  kind: model
  name: Lark 2
  lab: osier
  facts:
    - {property: license, value: mit, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: developer, value: osier, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: released, value: 2026-02-03, asOf: 2026-06-01, sources: [osier-2026]}
mit:
  kind: license
  name: MIT License
apache-2.0:
  kind: license
  name: Apache 2.0
ferry-act:
  kind: policy
  name: Ferry Act
  aliases: [渡船法]
  facts:
    - {property: status, value: in-force, validFrom: 2024-01-01, validTo: 2025-06-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: status, value: rescinded, validFrom: 2025-06-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: signed, value: 2023-10-04, asOf: 2026-06-01, sources: [osier-2026]}
sluice-rules:
  kind: policy
  name: Sluice Rules
  facts:
    - {property: signed, value: 2024-02-01, asOf: 2026-06-01, sources: [osier-2026]}
tide-order:
  kind: policy
  name: Tide Order
  facts:
    - {property: status, value: in-force, validFrom: 2025-01-01, asOf: 2026-06-01, sources: [osier-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]

const { check, report } = helpersFor(madeUp(ENTITIES, SOURCES))

const O = 'outdated-claim'
const C = 'contradicted-claim'

/** Each brief's marked ranges are all that is found in it; every way to go back has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'a heading that is a name: what follows is about it': [
    `## Osier\n\nThe company is based in [${C}|Oslo|]. Its chief executive is [${O}|Ada Quill|].\n`,
    `## Osier\n\nIt is based in [${C}|Oslo|]. Investors like that. Its chief executive is [${O}|Ada Quill|].\n`,
    `## Osier\n\nThe Iberian start-up was built by people from Teal and others. It is based in [${C}|Oslo|].\n`,
    `## Osier\n\nWe met them in May. The order book is full.\n\nThe company is based in [${C}|Oslo|].\n`,
    `## Osier\n\nThe lab has no product. [${O}|Ada Quill is still its chief executive|].\n`,
    `## Osier\n\n- Headquartered in [${C}|Oslo|]\n- Led by [${O}|Ada Quill|]\n- Founded in 2021\n`,
    `## Lark 2\n\n- Released on [${C}|9 May 2026|]\n- Licensed under [${C}|Apache 2.0|]\n`,
    `# The Weir Office\n\nThe office advises. It is directed by [${C}|Ada Quill|].\n`,
    '## Osier\n\nIts rival Teal is known for care. The company is based in Oslo.\n',
    '## Osier\n\nTeal has answered. The company is based in Oslo.\n',
    '## Osier\n\nSorrel said the company is based in Oslo. A rival was quick. The firm is based in Oslo.\n',
    '## Osier\n\n- Based in Oslo, Sorrel is a rival\n- Led by Ada Quill, the fund has grown\n- Teal: based in Oslo\n',
    '## Osier\n\n- If based in Oslo, a fund may ask\n- Once led by Ada Quill\n',
    '## Osier and Teal\n\nThe company is based in Oslo. It is based in Lisbon. Its chief executive is Ada Quill.\n',
    '## Osier\n\n> The company is based in Oslo.\n\nSuppose the company were based in Oslo.\n',
    '## Osier\n\n## Sorrel\n\nThe company is based in Oslo. Its chief executive is Ada Quill.\n',
  ],
  'a title: sections that turn to nothing else are about it': [
    `# What the Ferry Act asks\n\n## Duties\n\nUnder the act, providers [${O}|must|] keep a log.\n`,
    `# What the Ferry Act asks\n\nThere are five duties. The Act [${O}|is in force|].\n\n## Scope\n\nThe law [${O}|applies|] to ferries.\n`,
    '# What the Ferry Act asks\n\n## Utah\n\nThe act is in force.\n',
    '# What the Ferry Act asks\n\n## HB 19\n\nThe act is in force. The bill is in force.\n',
    '# What the Ferry Act asks\n\n## Duties\n\nOhio’s statute is older. The law is in force. Ohio passed a law of its own. The act is in force.\n',
    '# What the Ferry Act asks\n\n## Duties\n\nThe order is in force. The Tide Order binds all. The law is in force.\n',
    '# What the Ferry Act asks\n\n**Utah.** The act is in force.\n',
    '# Osier: an investor’s note\n\n## Sorrel\n\nThe company is based in Oslo.\n',
  ],
  'the paragraph before, where it names one alone': [
    `Osier grew last year.\n\nThe company is based in [${C}|Oslo|].\n`,
    `The Ferry Act was signed on 4 October 2023.\n\nThe law was signed on [${C}|9 May 2023|].\n`,
    'Osier grew last year. Teal did not.\n\nThe company is based in Oslo.\n',
    'Osier grew last year. Sorrel, a rival, did not.\n\nThe company is based in Oslo.\n',
    'Osier grew last year.\n\n## Others\n\nThe company is based in Oslo.\n',
  ],
  'further back in a paragraph, and inside a sentence': [
    `Osier grew last year. Demand is strong, and the order book is full. The company is based in [${C}|Oslo|].`,
    `The Ferry Act is old. Lawyers like it. Under the act, providers [${O}|must|] keep a log.`,
    `Osier grew last year. In an unusual step, the company, which is based in [${C}|Oslo|], paid a dividend.`,
    'Osier grew last year. Sorrel raised money. The company is based in Oslo.',
    'Osier grew last year. One company did better. The company is based in Oslo.',
    'The Ferry Act is old. Ohio has a bill of its own. Under the act, providers must keep a log.',
    'The Ferry Act is old. The rule of law, the law school and the law firms are older. The order is in force.',
    'Osier grew last year. Sorrel, for one, did not. The company is based in Oslo. Osier grew. The Sorrel Institute shrank. The company is based in Oslo.',
    'Osier grew last year with a Danish company. The company is based in Oslo. Osier grew last year. Its owner raised a fund. The firm that won is based in Oslo.',
    'The Ferry Act was repealed. Days later the governor signed another. The act is in force. The Ferry Act was repealed. He signed a narrower one. The act is in force.',
    'Lark 2 was compared with an internal model. The model is under Apache 2.0. Lark 2 was retired. Users went to a newer one. The model is under Apache 2.0.',
    'Lark 2 is small. Other models are larger. The model is under Apache 2.0.',
  ],
  'where it is from is said of it': [
    `Osier grew last year. The [${C}|Oslo|] company hires. The Lisbon company hires.`,
    `## Osier\n\nThe [${C}|Oslo|]-based start-up hires.\n`,
    'Osier and Teal grew. The Oslo company hires. Osier grew. A rival, the Oslo company Sorrel, did not.',
    'Osier grew. Sorrel raised money. The Oslo company hires. The Oslo office of the company is new.',
  ],
  'a question and its answer': [
    `**Where is Osier based?** In [${C}|Oslo|].\n\n**Who is Osier’s chief executive?** [${O}|Ada Quill|].\n`,
    `Who runs Osier? [${O}|Ada Quill|] does. When was the Ferry Act signed? On [${C}|9 May 2023|].`,
    'Where is Osier based? In Lisbon. Who runs Osier? Bo Lindqvist does. When was the Ferry Act signed? On 4 October 2023.',
    'Where is Osier based? In Oslo? Who runs Osier? Not Ada Quill. Who runs Osier? It would be Ada Quill.',
    'Where was Osier based in 2022? In Oslo. Who ran Osier in 2024? Ada Quill did. Who wants to run Osier? Ada Quill.',
    'Where is Osier based? Nobody knows. In Oslo, they say. Who runs Osier? The board might hire Ada Quill.',
  ],
  'breaches and interjections': [
    `The Ferry Act was long. Really? It was signed on [${C}|9 May 2023|].`,
    `Osier, which grew, is hiring; the [${C}|Oslo|] start-up declined to comment.`,
    'Osier and Teal are hiring; the Oslo start-up declined to comment. Osier’s rival is hiring; the Oslo firm declined.',
  ],
  'names in the plural': [
    `The Sluice Rules bind ports. They were signed on [${C}|9 May 2023|]. The rules were signed on [${C}|9 May 2023|].`,
    'The Tide Order binds ports. They were signed on 9 May 2023. The rules were signed on 9 May 2023.',
    'The Sluice Rules bind ports. Owners complain. They signed a letter on 9 May 2023.',
  ],
  'in Chinese': [
    `奥西尔发展很快。该公司总部位于[${C}|奥斯陆|]。目前由 [${O}|Ada Quill|] 领导。`,
    `奥西尔发展很快，总部位于[${C}|奥斯陆|]，由 [${O}|Ada Quill|] 领导。奥西尔发展很快，其首席执行官为 [${O}|Ada Quill|]。`,
    `## 奥西尔\n\n公司首席执行官为 [${O}|Ada Quill|]。\n`,
    `Lark 2 由奥西尔开发，该模型于[${C}|2026年5月|]发布。渡船法很短。该法[${O}|目前仍然有效|]。`,
    'Lark 2 由奥西尔开发。另一家公司发布了新模型，该模型于2026年5月发布。奥西尔与一家挪威公司合作。该公司总部位于奥斯陆。',
    '奥西尔和 Teal 发展很快。该公司总部位于奥斯陆。投资奥西尔的基金，总部位于奥斯陆。',
    '奥西尔发展很快。另一家公司更大，其首席执行官为 Ada Quill。渡船法很短。该法院位于奥斯陆。其他公司总部位于奥斯陆。',
  ],
}

describe.each(Object.entries(groups))('%s', (_, briefs) => {
  test.each(briefs)('%s', brief => expect(check(brief), report(brief)).toEqual([]))
})
