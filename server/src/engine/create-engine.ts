import { createAnalyzer } from './analysis.ts'
import type { Engine, Finding, Fix } from './analysis-types.ts'
import type { CheckContext } from './checkers/checker.ts'
import { checkers } from './checkers/registry.generated.ts'
import { suppressFixes } from './checkers/suppress-fixes.ts'
import { compileProperties } from './claims/extract.ts'
import { properties } from './claims/registry.generated.ts'
import { createKnowledgeBase } from './knowledge/knowledge-base.ts'
import type { KnowledgeData } from './knowledge/types.ts'
import { fits } from './text/text-edit.ts'

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
    fixesOf: (analysis: Parameters<Engine['fixesOf']>[0], finding: Finding) =>
      fixesOf(finding, analyzer.contextOf(analysis)),
  })
}

function fixesOf(finding: Finding, context: CheckContext): readonly Fix[] {
  const own = checkers.find(checker => checker.id === finding.code)?.fixes?.(finding, context) ?? []
  return [...own, ...suppressFixes(finding, context)].filter(fix => fits(context.brief.text, fix.edits))
}
