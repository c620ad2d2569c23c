import { createAnalyzer } from './analysis.ts'
import type { Analysis, Engine, Finding } from './analysis-types.ts'
import { fixesOf, safeFix } from './checkers/fixes.ts'
import { checkers } from './checkers/registry.generated.ts'
import { compileProperties } from './claims/extract.ts'
import { properties } from './claims/registry.generated.ts'
import { createKnowledgeBase } from './knowledge/knowledge-base.ts'
import type { KnowledgeData } from './knowledge/types.ts'

/** The engine over compiled knowledge. Building it takes tens of milliseconds; keep it. */
export function createEngine(data: KnowledgeData): Engine {
  const knowledge = createKnowledgeBase(data)
  const analyzer = createAnalyzer(
    {
      knowledge,
      properties: new Map(properties.map(property => [property.id, property])),
      compiled: compileProperties(properties),
    },
    checkers,
  )
  return Object.freeze({
    knowledge,
    analyze: analyzer.analyze,
    fixesOf: (analysis: Analysis, finding: Finding) =>
      fixesOf(finding, checkers, analyzer.contextOf(analysis)),
    safeFix: (analysis: Analysis) => safeFix(analysis.findings, checkers, analyzer.contextOf(analysis)),
  })
}
