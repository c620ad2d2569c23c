import { createAnalyzer } from './analysis.ts'
import type { Analysis, Engine, Finding } from './analysis-types.ts'
import { createFixer, type Fixer } from './checkers/fixes.ts'
import { checkers } from './checkers/registry.generated.ts'
import { createSafeFixer } from './checkers/safe-fix.ts'
import type { CompiledPhrases } from './claims/compiled-phrases.ts'
import { properties } from './claims/registry.generated.ts'
import { openPhrases } from './compile-phrases.ts'
import { createKnowledgeBase } from './knowledge/knowledge-base.ts'
import type { KnowledgeData } from './knowledge/types.ts'

/** The engine over compiled knowledge. Building it takes tens of milliseconds; keep it. Engines may share phrases. */
export function createEngine(data: KnowledgeData, phrases: CompiledPhrases = openPhrases()): Engine {
  const knowledge = createKnowledgeBase(data)
  const analyzer = createAnalyzer(
    {
      knowledge,
      properties: new Map(properties.map(property => [property.id, property])),
      compiled: phrases,
    },
    checkers,
  )
  const fixers = new WeakMap<Analysis, Fixer>()
  const safeFix = createSafeFixer(checkers, analyzer)
  return Object.freeze({
    knowledge,
    analyze: analyzer.analyze,
    fixesOf(analysis: Analysis, finding: Finding) {
      const fixer = fixers.get(analysis) ?? createFixer(checkers, analyzer.contextOf(analysis))
      fixers.set(analysis, fixer)
      return fixer(finding)
    },
    safeFix,
  })
}
