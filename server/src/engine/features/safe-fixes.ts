import type { Analysis, Engine } from '../analysis-types.ts'
import type { TextEdit } from '../text/text-edit.ts'

/** The edits of the first safe fix of each finding; of two that overlap only the first is made. */
export function safeFixes(engine: Engine, analysis: Analysis): readonly TextEdit[] {
  const chosen: TextEdit[] = []
  for (const finding of analysis.findings) {
    const fix = engine.fixesOf(analysis, finding).find(({ isSafe }) => isSafe)
    const isFree = fix?.edits.every(edit => !chosen.some(other => collides(edit, other)))
    if (fix && isFree) chosen.push(...fix.edits)
  }
  return chosen
}

/** Two insertions at one place collide too: their order would be arbitrary. */
function collides(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start
}
