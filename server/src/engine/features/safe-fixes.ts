import type { Analysis, Engine } from '../analysis-types.ts'
import type { TextEdit } from '../text/text-edit.ts'

/** The edits of the brief that its safe fixes make together. */
export function safeFixes(engine: Engine, analysis: Analysis): readonly TextEdit[] {
  return engine.safeFix(analysis)?.edits ?? []
}
