/** The engine's only door: everything that a shell may use. */
export type {
  Analysis,
  AnalyzeOptions,
  BriefSource,
  Engine,
  Finding,
  Fix,
  Mention,
  RelatedInformation,
  Severity,
} from './analysis-types.ts'
export { formatReference } from './bibliography/format-reference.ts'
export {
  type Bibliography,
  type BibliographyEntry,
  type BibliographyFormat,
  type BibliographyProblem,
  parseBibliography,
} from './bibliography/parse-bibliography.ts'
export { readProjectBibliographies } from './bibliography/read-project.ts'
export { readZoteroItems } from './bibliography/read-zotero.ts'
export { type EntryFormat, entryEdit } from './bibliography/write-entry.ts'
export type { Checker } from './checkers/checker.ts'
export { checkers } from './checkers/registry.generated.ts'
export type { CompiledPhrases } from './claims/compiled-phrases.ts'
export type { Property } from './claims/property.ts'
export { properties } from './claims/registry.generated.ts'
export type { Claim, Judgment, Verdict } from './claims/types.ts'
export { compileKnowledge, openKnowledge } from './compile-knowledge.ts'
export { compilePhraseTables, openPhrases } from './compile-phrases.ts'
export { createEngine } from './create-engine.ts'
export { isReadAt, type Reading } from './document/reading-order.ts'
export { formerPlace, isKnownAt, isUntouched, type Since } from './document/since.ts'
export * from './features/index.ts'
export * from './import/index.ts'
export { createKnowledgeBase, type KnowledgeBase } from './knowledge/knowledge-base.ts'
export type { AppliedOverlays } from './knowledge/overlay.ts'
export { type KnowledgeProblem, printProblem } from './knowledge/problem.ts'
export { readKnowledge } from './knowledge/read-knowledge.ts'
export type * from './knowledge/types.ts'
export { validateKnowledge } from './knowledge/validate.ts'
export { type Day, isPartialDate, lastDay, type PartialDate, readable } from './text/day.ts'
export { createLineIndex, type LineIndex, type Position } from './text/line-index.ts'
export { type Span, shift } from './text/span.ts'
export { SplicedText } from './text/spliced-text.ts'
export { finish, type Steps } from './text/steps.ts'
export type { Text } from './text/text.ts'
export { applyEdits, fits, type TextEdit } from './text/text-edit.ts'
