import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis, AnalyzeOptions, Engine } from '../engine/index.ts'

/** A document up to so many UTF-16 code units is read whole at once. */
const short = 16_384
/** So many are read before the clock is looked at. */
const step = 2048
/** How long a document is read on before others are let in, in milliseconds. */
const slice = 8

/** What an open brief knows of where to read. */
export interface Place {
  readonly focus: number
  readonly brief?: { readonly analysis: Analysis; readonly version: number }
}

/**
 * Analyzes a document, starting from what is known of it. Of a long one a short slice of time is spent on what is
 * not read yet; a keystroke gets no more than what it changed.
 */
export function readOn(
  engine: Engine,
  document: TextDocument,
  options: AnalyzeOptions,
  { focus, brief }: Place,
  from: Analysis | undefined = brief?.analysis,
): Analysis {
  const text = document.getText()
  if (text.length <= short) return engine.analyze(text, options, from)
  const isTyped = from !== undefined && brief?.analysis === from && brief.version !== document.version
  // Of what waits since before, a keystroke gets no more than where it is.
  const atMost = isTyped ? (from.isPartial ? 1 : short) : step
  const until = isTyped ? 0 : performance.now() + slice
  let analysis = engine.analyze(text, options, from, { focus, atMost })
  while (analysis.isPartial && performance.now() < until) {
    analysis = engine.analyze(text, options, analysis, { focus, atMost: step })
  }
  return analysis
}
