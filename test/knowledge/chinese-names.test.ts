import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../server/src/engine/knowledge/read-knowledge.ts'
import type { Entity } from '../../server/src/engine/knowledge/types.ts'

const folder = fileURLToPath(new URL('../../server/knowledge', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml'))
  .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
const { data } = readKnowledge(files)

/** Every simplified character that the names use, each before its traditional form. */
const PAIRS =
  '万萬 业業 为為 义義 书書 于於 云雲 会會 伟偉 体體 关關 内內 准準 划劃 则則 创創 办辦 务務 动動 华華 协協 发發 号號 员員 团團 国國 实實 审審 对對 应應 开開 录錄 护護 拟擬 据據 数數 暂暫 术術 权權 条條 构構 标標 梦夢 欧歐 汤湯 灵靈 盘盤 线線 组組 织織 络絡 网網 联聯 腾騰 节節 荐薦 蚁蟻 蚂螞 见見 规規 计計 认認 议議 讯訊 许許 评評 识識 谱譜 购購 资資 跃躍 达達 适適 采採 问問 阶階 项項 飞飛 验驗 与與 产產 贸貿 脸臉 众眾 亚亞 马馬 软軟 经經 财財 导導 设設 础礎 积積 电電'
const TRADITIONAL = new Map(PAIRS.split(' ').map(pair => [pair.charAt(0), pair.charAt(1)]))

function traditional(text: string): string {
  return [...text].map(character => TRADITIONAL.get(character) ?? character).join('')
}

function chineseNames({ aliases }: Entity): readonly string[] {
  return aliases.map(({ text }) => text).filter(text => /\p{Script=Han}/u.test(text))
}

/** Entities of a kind whose `property` is China. */
function chinese(kind: Entity['kind'], property: string): readonly Entity[] {
  const subjects = new Set(
    data.facts.filter(fact => fact.property === property && fact.value === 'China').map(fact => fact.subject),
  )
  return data.entities.filter(entity => entity.kind === kind && subjects.has(entity.id))
}

describe('Chinese names', () => {
  const labs = chinese('lab', 'country')
  const policies = chinese('policy', 'jurisdiction')

  it('are asked of all there are', () => {
    expect(labs.length).toBeGreaterThanOrEqual(18)
    expect(policies.length).toBeGreaterThanOrEqual(24)
  })

  it.each([...labs, ...policies].map(entity => [entity.id, entity] as const))('name %s', (_, entity) => {
    expect(chineseNames(entity)).not.toEqual([])
  })

  it('stand in traditional characters too, wherever these differ', () => {
    const missing = data.entities.flatMap(entity => {
      const names = new Set([entity.name, ...chineseNames(entity)])
      return [...names].filter(name => !names.has(traditional(name))).map(name => `${entity.id}: ${name}`)
    })
    expect(missing).toEqual([])
  })
})
