import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  createKnowledgeBase,
  type HistoricAnswer,
  heldOn,
  latestModel,
  leaderOf,
  readKnowledge,
  statusOn,
} from '../../../server/src/engine/index.ts'

const folder = fileURLToPath(new URL('../../../server/knowledge', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml'))
  .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
const knowledge = createKnowledgeBase(readKnowledge(files).data)
const subjects = ({ facts }: HistoricAnswer) => facts.map(({ subject }) => subject)
const flagship = (day: string) => heldOn(knowledge, 'zai', 'flagship', day).facts.map(({ value }) => value)

test('was the AI Diffusion Rule in force on 2025-06-01?', () => {
  expect(statusOn(knowledge, 'ai-diffusion-rule', '2025-06-01')).toMatchObject({
    isInForce: false,
    certainty: 'known',
    facts: [{ value: 'rescinded', validFrom: '2025-05-13' }],
  })
})

test('was EO 14110 in force on 2024-06-01, and on the day after its revocation?', () => {
  expect(statusOn(knowledge, 'eo-14110', '2024-06-01').isInForce).toBe(true)
  expect(statusOn(knowledge, 'eo-14110', '2025-01-21').isInForce).toBe(false)
  expect(statusOn(knowledge, 'eo-14110', '2023-06-01').isInForce).not.toBe(true)
})

test('what was Moonshot’s latest model on 2026-07-01?', () => {
  expect(subjects(latestModel(knowledge, 'moonshot', '2026-07-01'))).toEqual(['kimi-k2.7-code'])
  expect(subjects(latestModel(knowledge, 'moonshot', '2026-07-16'))).toEqual(['kimi-k3'])
})

test('who led the Artificial Analysis index among open weights on 2026-06-27?', () => {
  const answer = leaderOf(knowledge, 'aa-intelligence-index', 'open-weight', '2026-06-27')
  expect(subjects(answer)).toEqual(['glm-5.2'])
  expect(answer.certainty).toBe('known')
})

test('who led it on 2026-10-20? An observation of that month, or not known', () => {
  const answer = leaderOf(knowledge, 'aa-intelligence-index', 'open-weight', '2026-10-20')
  if (answer.certainty === 'unknown') expect(answer.earlier).toMatchObject({ value: 1 })
  else expect(answer.facts.every(({ asOf }) => asOf >= '2026-09')).toBe(true)
})

test('what was Z.ai’s flagship on 2026-06-20 and on 2026-09-01?', () => {
  expect(flagship('2026-06-20')).toEqual(['glm-5.2'])
  expect(flagship('2026-09-01')).toEqual(['glm-5.3'])
})
