import { createAnalyzer } from './analysis.ts'
import type { Analysis, Engine, Finding } from './analysis-types.ts'
import { fixesOf } from './checkers/fixes.ts'
import { checkers } from './checkers/registry.generated.ts'
import { createSafeFixer } from './checkers/safe-fix.ts'
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
  const safeFix = createSafeFixer(checkers, analyzer)
  return Object.freeze({
    knowledge,
    analyze: analyzer.analyze,
    fixesOf: (analysis: Analysis, finding: Finding) =>
      fixesOf(finding, checkers, analyzer.contextOf(analysis)),
    safeFix,
  })
}
