export type { BibliographyFile, PlacedProblem, ReadBibliography } from './brief-bibliography.ts'
export {
  bibliographyFormat,
  isRemoteBibliography,
  readBibliography,
  readBibliographySteps,
  remoteBibliography,
} from './brief-bibliography.ts'
export { checkKnowledge } from './check-knowledge.ts'
export { createSourceIndex, indexSources, type SourceIndex } from './complete/source-index.ts'
export type { CitableSources, CompletionItem, Completions } from './complete.ts'
export { completeAt, indexKnowledge, mayHaveKeyAt, resolveCompletion, typedKeyAt } from './complete.ts'
export { changeDigest } from './diff-digest.ts'
export { changeLine, changeSummary } from './diff-lines.ts'
export { createDocumentLinker, type FoundLink } from './document-links.ts'
export { entityEntry, whatItIs } from './entity-entry.ts'
export { explainAt, explainableAt } from './explain.ts'
export { factsOn } from './facts-on.ts'
export { findEntities } from './find-entities.ts'
export { formatFact, formatValidity } from './format-fact.ts'
export { type Freshness, freshness, type Volatility } from './freshness.ts'
export { type HistoricAnswer, heldOn, type StatusAnswer, statusOn } from './history.ts'
export { latestModel } from './history-latest.ts'
export { type Among, leaderOf } from './history-leader.ts'
export { type DerivedAnswer, derivedLines, derivedOn } from './history-lines.ts'
export type { Hover, HoverOptions } from './hover.ts'
export { hoverAt } from './hover.ts'
export { type KnowledgeAge, knowledgeAge } from './knowledge-age.ts'
export { diffKnowledge, type KnowledgeChange } from './knowledge-diff.ts'
export { checkCompiledKnowledge } from './knowledge-recheck.ts'
export { type KnowledgeStats, knowledgeStats } from './knowledge-stats.ts'
export * from './navigate/index.ts'
export {
  maximumOverlayBytes,
  overlayExtensions,
  overlayFolder,
  overlayKnowledge,
} from './overlay-knowledge.ts'
export { problemFindings } from './problem-findings.ts'
export { propertyLabel } from './property-label.ts'
export { safeFixes } from './safe-fixes.ts'
export { sourceEntry } from './source-entry.ts'
export { sourceLabel } from './source-label.ts'
export { type SpreadFix, spreadFix } from './spread-fix.ts'
