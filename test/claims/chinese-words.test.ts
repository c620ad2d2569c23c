import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())
const table = (head: string, row: string) =>
  `| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n| ${row} |`

const groups: Record<string, readonly string[]> = {
  'an English title goes by a Chinese noun for a law': [
    'Ferry 法案[outdated-claim|仍在等待州长签署|]。《Ferry 法案》[outdated-claim|正等待州长签字|]。',
    'Ferry 法案[outdated-claim|已获通过，但尚未生效|]。Ferry 法案[outdated-claim|虽已签署，但至今尚未施行|]。',
    'Ferry 法案已经生效。2025 年 9 月，Ferry 法案仍在等待州长签署。Ferry 法案当时已获通过，但尚未生效。',
    'Ferry 法案是否仍在等待州长签署？',
  ],
  'what is not out, or in preview': [
    'Lark 2 [outdated-claim|尚未发布|]。Osier [outdated-claim|尚未推出|] Lark 2。',
    'Lark 2 已经发布。2026 年 1 月，Lark 2 尚未发布。Lark 2 是否尚未发布？',
    'Lark 2 [outdated-claim|目前还处于预览阶段|]。当时，Lark 2 还处于预览阶段。',
  ],
  'the best of a lab is its flagship': [
    'Osier 目前最强大的模型是 [outdated-claim|Lark 1|]。',
    'Osier 目前最强大的模型是 Lark 2。2025 年 5 月，Osier 最强的模型是 Lark 1。',
  ],
  'who leads, with the office before the name': [
    'Osier 由首席执行官 [outdated-claim|Ada Quill|] 领导。Osier 由執行長 [outdated-claim|Ada Quill|] 帶領。',
    'Osier 由首席执行官 Bo Lindqvist 领导。2024 年，Osier 由首席执行官 Ada Quill 领导。',
  ],
  'Taiwan’s words': [
    'Lark 2 的上下文視窗為 [contradicted-claim|20 萬|]個 token。Lark 2 的上下文視窗為 100 萬個 token。',
    'Lark 2 於 [contradicted-claim|2025 年 3 月|]釋出。Lark 2 於 2026 年 4 月釋出。',
  ],
  'prices by their short names': [
    'Lark 2 的输出价为每百万词元 [contradicted-claim|15 美元|]。Lark 2 的輸出價為每百萬詞元 2.2 美元。',
  ],
  'headers of tables, in traditional characters too': [
    table('公司 | 估值（億美元） | 執行長', 'Osier | [outdated-claim|40|] | [outdated-claim|Ada Quill|]'),
    table('公司 | 估值（億美元） | 執行長', 'Osier | 200 | Bo Lindqvist'),
    table('模型 | 輸出價格（美元/百萬 token）', 'Lark 2 | [contradicted-claim|15|]'),
    table('模型 | 輸出價格（美元/百萬 token）', 'Lark 2 | 2.2'),
    table('公司 | 旗艦模型', 'Osier | [outdated-claim|Lark 1|]'),
    table('法規 | 狀態', 'Ferry 法案 | [outdated-claim|等待州長簽署|]'),
    table('法案 | 生效日期', 'Ferry 法案 | [contradicted-claim|2026 年 5 月 1 日|]'),
    table('法案 | 生效日期', 'Ferry 法案 | 2026 年 1 月 1 日'),
  ],
  'a name in characters of either kind': [
    '奧西爾[outdated-claim|計劃上市|]。奥西尔[outdated-claim|计划上市|]。奧西爾已上市。',
    '奧西爾推出了 Lark 2。該模型[outdated-claim|目前仍處於預覽階段|]。該模型已全面開放。',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
