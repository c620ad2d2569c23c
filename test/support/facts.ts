import type { Alias, Entity, Fact, KnowledgeData, Source } from '../../server/src/engine/index.ts'

/**
 * A tiny knowledge base of things that do not exist: Heron 2, a model that was suspended for three weeks and has
 * a successor, its lab with a Chinese name and a former one, and an act that came into force.
 */
export const facts: KnowledgeData = {
  version: '2026-11-01',
  asOf: '2026-11-01',
  entities: [
    entity('acme', 'lab', 'Acme AI', { aliases: [alias('鹭科'), alias('Acme'), alias('Acme Robotics')] }),
    entity('heron', 'model', 'Heron', { lab: 'acme', family: 'heron', isFamily: true }),
    entity('heron-2', 'model', 'Heron 2', {
      lab: 'acme',
      family: 'heron',
      description: 'Language model for [long] documents',
    }),
    entity('heron-3', 'model', 'Heron 3', { lab: 'acme', family: 'heron' }),
    entity('harbor-act', 'policy', 'Harbor Act', {}),
  ],
  facts: [
    fact('acme', 'valuation', 4e9, { unit: 'USD', validFrom: '2025-06', sources: ['ledger-2026-acme'] }),
    fact('acme', 'former-name', 'Acme Robotics', { validTo: '2025-12-01', sources: ['ledger-2026-acme'] }),
    fact('heron-2', 'developer', 'acme', {}),
    fact('heron-2', 'released', '2026-03-01', {}),
    fact('heron-2', 'license', 'MIT', { validFrom: '2026-03-01' }),
    fact('heron-2', 'openness', 'open-weight', { validFrom: '2026-03-01' }),
    fact('heron-2', 'parameters-total', 1e12, { unit: 'parameters' }),
    fact('heron-2', 'context-window', 262_144, { unit: 'tokens', validFrom: '2026-03-01' }),
    fact('heron-2', 'availability', 'general', { validFrom: '2026-03-01', validTo: '2026-06-12' }),
    fact('heron-2', 'availability', 'suspended', {
      validFrom: '2026-06-12',
      validTo: '2026-07-01',
      asOf: '2026-06-12',
      sources: ['acme-2026-suspension'],
    }),
    fact('heron-2', 'availability', 'general', {
      validFrom: '2026-07-01',
      asOf: '2026-07-01',
      sources: ['acme-2026-return'],
    }),
    fact('heron-3', 'developer', 'acme', { asOf: '2026-08-14', sources: ['acme-2026-heron-3'] }),
    fact('heron-3', 'released', '2026-08-14', { asOf: '2026-08-14', sources: ['acme-2026-heron-3'] }),
    fact('heron-3', 'availability', 'general', {
      validFrom: '2026-08-14',
      asOf: '2026-08-14',
      sources: ['acme-2026-heron-3'],
    }),
    fact('harbor-act', 'status', 'signed', {
      validFrom: '2026-02-01',
      validTo: '2026-06-01',
      asOf: '2026-06-01',
      sources: ['gazette-2026-harbor'],
    }),
    fact('harbor-act', 'status', 'in-force', {
      validFrom: '2026-06-01',
      asOf: '2026-06-01',
      sources: ['gazette-2026-harbor'],
    }),
  ],
  sources: [
    source('acme-2026-heron-2', 'Introducing Heron 2', 'Acme', [2026, 3, 1]),
    source('acme-2026-suspension', 'Suspending access to Heron 2', 'Acme', [2026, 6, 12]),
    source('acme-2026-return', 'Heron 2 is back', 'Acme', [2026, 7, 1]),
    source('acme-2026-heron-3', 'Introducing Heron 3', 'Acme', [2026, 8, 14]),
    source('gazette-2026-harbor', 'The Harbor Act in force', 'Harbor Gazette', [2026, 6, 1]),
    source('ledger-2026-acme', 'What labs are worth', 'The Ledger', [2026, 1]),
  ],
}

function entity(
  id: string,
  kind: Entity['kind'],
  name: string,
  { aliases = [], ...rest }: Partial<Entity>,
): Entity {
  return { id, kind, name, aliases: [alias(name), ...aliases], ...rest }
}

function alias(text: string): Alias {
  return { text, case: 'exact', context: 'none', cues: [], not: [] }
}

function fact(subject: string, property: string, value: Fact['value'], rest: Partial<Fact>): Fact {
  return {
    subject,
    property,
    value,
    qualifiers: {},
    asOf: '2026-03-01',
    precision: 'exact',
    rank: 'normal',
    strength: 'primary',
    sources: ['acme-2026-heron-2'],
    ...rest,
  }
}

function source(key: string, title: string, publisher: string, date: readonly number[]): Source {
  const csl = {
    id: key,
    type: 'webpage',
    title,
    publisher,
    issued: { 'date-parts': [date] },
    URL: `https://example.org/${key}`,
  }
  return { key, strength: 'primary', csl }
}
