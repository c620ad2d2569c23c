import { describe, expect, test } from 'vitest'
import { inSimplified } from '../../server/src/engine/text/simplified.ts'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

const groups: Record<string, readonly string[]> = {
  'the time that a sentence opens with is what it speaks of': [
    '2026年1月，Osier 的估值为40亿美元。2026 年 1 月 Osier 的估值为 40 亿美元。在2026年1月时，Osier的估值为40亿美元。',
    '2025年底，Osier 还在筹备上市。2025 年第四季度，Osier 的估值为 40 亿美元。去年底，Osier 还在筹备上市。',
    '今年年初，Osier 的估值为 40 亿美元。今年一季度，Osier 的估值为 40 亿美元。3月时，Osier 的估值为 40 亿美元。',
    'Osier 2026 年 1 月的估值为 40 亿美元。Osier 2025 年底还在筹备上市。',
    '2026 年 5 月上市的 Wren 比 Osier 小。Osier 的估值为 [outdated-claim|40 亿美元|]。',
    '截至2026年1月，Osier 的估值为[changed-since|40亿美元|]。',
  ],
  'an adverb of the past, or a time told by what happened then': [
    '当时，Osier 的估值为 40 亿美元。那时 Osier 的估值为 40 亿美元。起初，Osier 的旗舰模型是 Lark 1。',
    '上市之前，Osier 的估值为 40 亿美元。Osier 的估值曾为 40 亿美元。Osier 的估值一度达到 40 亿美元。',
    '目前，Osier 的估值为 [outdated-claim|40 亿美元|]。',
    '日前，Osier 的估值为 [outdated-claim|40 亿美元|]。',
  ],
  'traditional characters say the same': [
    'Osier 目前估值為 [outdated-claim|40 億美元|]。',
    'Osier [outdated-claim|計劃赴港上市|]。',
    'Lark 2 仍[outdated-claim|未開放權重|]，只能透過 API 使用。',
    'Osier 已在港交所上市。Lark 2 已開放權重。Osier 目前估值為 200 億美元。',
    '當時，Osier 的估值為 40 億美元。2025 年底，Osier 還在籌備上市。',
  ],
  'a sentence between quotation marks is another’s': [
    '有媒体写道：「Osier 计划上市。」他写道：“Osier 计划上市。”',
    'Osier [outdated-claim|计划上市|]。',
  ],
  'what a sentence gives as wrong': [
    '并非如外界所说，Osier 目前估值为 40 亿美元。並非如一些報道所稱，Osier 目前估值為 40 億美元。',
    '说 Osier 目前估值为 40 亿美元是不对的。Osier 计划上市的说法并不属实。有人误以为 Osier 目前估值为 40 亿美元。',
    '正如外界所说，Osier 目前估值为 [outdated-claim|40 亿美元|]。',
    '公司称 Osier 目前估值为 [outdated-claim|40 亿美元|]，这是对的。',
  ],
  'signs of plain text beside Chinese': [
    '目前,Osier 的估值为 [outdated-claim|40 亿美元|]。',
    '2026年1月,Osier的估值为40亿美元。當時,Osier 的估值為 40 億美元。',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

test('each unit stays where it is', () => {
  expect(inSimplified('萬億參數, 開放權重：𡞱')).toBe('万亿参数， 开放权重：𡞱')
  expect(inSimplified('a, b: c')).toBe('a, b: c')
  expect(inSimplified('鿎㑯龜鬱')).toHaveLength(4)
})
