import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundledKnowledge, HALVES, readHalf } from '../../scripts/eval/set.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const knowledge = bundledKnowledge(root)
const kinds = new Map(knowledge.entities.map(({ id, kind }) => [id, kind]))

test.each(HALVES)(
  'the $name half is marked without a fault, in all kinds and both directions',
  ({ name }) => {
    const briefs = readHalf(root, name, knowledge)
    const mentions = briefs.flatMap(brief => brief.mentions)
    const claims = briefs.flatMap(brief => brief.claims)
    expect(briefs.length).toBeGreaterThanOrEqual(10)
    expect(mentions.length).toBeGreaterThanOrEqual(225)
    expect(new Set(mentions.map(({ entity }) => kinds.get(entity))).size).toBe(6)
    expect(claims.length).toBeGreaterThanOrEqual(120)
    const quiet = claims.filter(({ verdict }) => verdict === 'silent' || verdict === 'current')
    expect(quiet.length / claims.length).toBeGreaterThanOrEqual(0.5)
    expect(claims.length - quiet.length).toBeGreaterThanOrEqual(60)
  },
)

test.each(HALVES)(
  'no two mentions of the $name half overlap, and no two claims of one property',
  ({ name }) => {
    for (const { path, mentions, claims, lookalikes, unknownVersions } of readHalf(root, name, knowledge)) {
      const names = [...mentions, ...lookalikes, ...unknownVersions].sort((a, b) => a.start - b.start)
      const crossed = names.filter(({ start }, index) => start < (names[index - 1]?.end ?? 0))
      expect(crossed, path).toEqual([])
      for (const claim of claims) {
        const others = claims.filter(one => one !== claim && one.property === claim.property)
        const met = others.filter(one => one.start < claim.end && claim.start < one.end)
        expect(met, path).toEqual([])
      }
    }
  },
)
