import type { AnalyzeOptions, BriefSource } from '../../../server/src/engine/index.ts'

const own: readonly BriefSource[] = [
  { key: 'own', csl: { id: 'own', type: 'webpage', title: 'Our own' }, path: 'own.bib' },
  { key: 'spare', csl: { id: 'spare', type: 'webpage', title: 'Spare' }, path: 'own.bib' },
  { key: 'third', csl: { id: 'third', type: 'webpage', title: 'Third' }, path: 'own.bib' },
]
const repeated: readonly BriefSource[] = own.map(source =>
  source.key === 'own'
    ? { ...source, repeats: [{ csl: { ...source.csl, title: 'Another' }, line: 9 }] }
    : source,
)
const severity = { 'undated-figure': 'hint', 'uncited-claim': 'hint' } as const
const today = '2026-11-21'

/** What a brief is judged with: days, severities and bibliographies that come and go. */
export const OPTIONS: readonly [AnalyzeOptions, ...AnalyzeOptions[]] = [
  { today, severity },
  { today },
  { today: '2026-11-22', severity },
  { today, severity, asOf: '2026-06-20' },
  { today, severity, asOf: '2025-12-10' },
  {
    today,
    severity: { ...severity, 'outdated-claim': 'error', 'vague-date': 'off', 'changed-since': 'hint' },
  },
  { today, severity, bibliography: own },
  { today, severity, bibliography: [...own] },
  { today, severity, bibliography: repeated },
  { today, severity, bibliography: [] },
  { today, severity, bibliography: own, isBibliographyIncomplete: true },
]
