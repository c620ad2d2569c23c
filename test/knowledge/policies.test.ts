import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createKnowledgeBase } from '../../server/src/engine/knowledge/knowledge-base.ts'
import { readKnowledge } from '../../server/src/engine/knowledge/read-knowledge.ts'
import type { Fact } from '../../server/src/engine/knowledge/types.ts'
import { firstDay } from '../../server/src/engine/text/day.ts'

const folder = fileURLToPath(new URL('../../server/knowledge', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml'))
  .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
const base = createKnowledgeBase(readKnowledge(files).data)
const policies = [...base.entities.values()].filter(entity => entity.kind === 'policy')

/** The statuses that are known to hold on a day. */
function statusesOn(policy: string, day: string): readonly string[] {
  const holds = ({ validFrom, validTo, rank }: Fact): boolean =>
    rank !== 'deprecated' &&
    (validFrom === undefined || firstDay(validFrom) <= day) &&
    (validTo === undefined || day < firstDay(validTo))
  return base.facts(policy, 'status').flatMap(fact => (holds(fact) ? String(fact.value) : []))
}

/** All names of a policy that need no context. */
function plainNames(policy: string): readonly string[] {
  const aliases = base.entities.get(policy)?.aliases ?? []
  return aliases.filter(({ context }) => context === 'none').map(({ text }) => text)
}

describe('the status of a policy', () => {
  it.each([
    ['eo-14110', '2024-06-01', 'in-force'],
    ['eo-14110', '2025-01-19', 'in-force'],
    ['eo-14110', '2025-01-20', 'rescinded'],
    ['eo-14110', '2025-06-01', 'rescinded'],
    ['ai-diffusion-rule', '2025-03-01', 'signed'],
    ['ai-diffusion-rule', '2025-06-01', 'rescinded'],
    ['ai-diffusion-rule', '2026-06-15', 'rescinded'],
    ['california-sb-1047', '2024-09-28', 'passed'],
    ['california-sb-1047', '2024-10-01', 'vetoed'],
    ['california-sb-53', '2025-12-01', 'signed'],
    ['california-sb-53', '2026-02-01', 'in-force'],
    ['ny-raise-act', '2026-11-21', 'signed'],
    ['eu-ai-act', '2024-07-31', 'signed'],
    ['eu-ai-act', '2025-01-01', 'in-force'],
    ['eu-digital-omnibus-ai', '2026-07-01', 'passed'],
    ['eu-digital-omnibus-ai', '2026-08-01', 'in-force'],
    ['eu-ai-liability-directive', '2026-01-01', 'withdrawn'],
    ['colorado-ai-act', '2025-12-01', 'delayed'],
    ['colorado-ai-act', '2026-05-01', 'stayed'],
    ['colorado-ai-act', '2026-11-21', 'superseded'],
    ['anthropic-is-informed-letter-2026', '2026-06-20', 'in-force'],
    ['anthropic-is-informed-letter-2026', '2026-07-05', 'lifted'],
    ['nvidia-h20-license-requirement', '2025-05-01', 'in-force'],
    ['nvidia-h20-license-requirement', '2025-09-01', 'lifted'],
    ['national-security-memorandum-ai-2024', '2026-11-21', 'rescinded'],
  ])('%s on %s is %s', (policy, day, status) => {
    expect(statusesOn(policy, day)).toEqual([status])
  })

  it('is not in force before a letter was sent or a law began', () => {
    expect(statusesOn('anthropic-is-informed-letter-2026', '2026-06-11')).toEqual([])
    expect(statusesOn('eo-14179', '2025-01-22')).toEqual([])
  })
})

describe('the policies', () => {
  it('are many', () => {
    expect(policies.length).toBeGreaterThanOrEqual(135)
  })

  it('have a status, a type, a jurisdiction and a description each', () => {
    const lacking = policies.filter(
      ({ id, description }) =>
        description === undefined ||
        ['status', 'type', 'jurisdiction'].some(property => base.facts(id, property).length === 0),
    )
    expect(lacking.map(({ id }) => id)).toEqual([])
  })

  it('have one status at a time', () => {
    const overlapping = policies.filter(({ id }) => {
      const days = base.facts(id, 'status').map(({ validFrom, asOf }) => firstDay(validFrom ?? asOf))
      return days.some(day => statusesOn(id, day).length !== 1)
    })
    expect(overlapping.map(({ id }) => id)).toEqual([])
  })

  it('keep milestones short and dated', () => {
    const milestones = policies.flatMap(({ id }) => base.facts(id, 'milestone'))
    expect(milestones.filter(({ value }) => String(value).length > 120)).toEqual([])
    expect(milestones.filter(({ validFrom }) => validFrom === undefined)).toEqual([])
  })

  it.each([
    ['china-ngaidp-2017', '2017 New Generation Artificial Intelligence Development Plan'],
    ['china-ngaidp-2017', '新一代人工智能发展规划'],
    ['china-global-ai-governance-initiative', 'Global AI Governance Initiative'],
    ['china-global-ai-governance-action-plan', 'Global AI Governance Action Plan'],
    ['us-ai-action-plan-2025', "America's AI Action Plan"],
    ['bis-october-7-2022-rule', 'October 2022 export controls'],
    ['anthropic-is-informed-letter-2026', 'Fable export control directive'],
    ['california-sb-53', 'SB 53'],
    ['california-sb-1047', 'SB 1047'],
  ])('%s is called %s', (policy, name) => {
    expect(plainNames(policy)).toContain(name)
  })

  it('leave the organization CAISI its name', () => {
    expect(plainNames('caisi-agreements')).not.toContain('CAISI')
  })

  it('read a bare bill number of one state only beside a cue', () => {
    const bare = policies.flatMap(({ id }) => plainNames(id)).filter(name => /^(?:SB|HB|AB) \d+$/.test(name))
    expect(bare.sort()).toEqual(['SB 1047', 'SB 53'])
  })
})
