import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Analysis, type AnalyzeOptions, type Engine, isReadAt, type Text } from '../engine/index.ts'
import { contentOf } from './live-document.ts'

/** A document up to so many UTF-16 code units is read whole at once. */
const short = 16_384
/** So many are read before the clock is looked at. */
const step = 2048
/** The same where nothing is read yet: the program is not warm either, and a title and a paragraph are told sooner. */
const firstStep = 512
/** An editor shows about so many. */
const page = 8192
/** Of a document of so many pages, the first page is told before the rest is read. */
const manyPages = 8
/** Each step looks at the whole document, so a very long one is read in about so many. */
const mostSteps = 128
/** How long a document is read on before others are let in, in milliseconds. */
const slice = 8

/** How much of a text at its start and at its end is as it was, in UTF-16 code units. */
export interface Unchanged {
  readonly head: number
  readonly tail: number
  /** Up to which version that is known. */
  readonly version: number
}

/** What an open brief knows of where to read. */
export interface Place {
  readonly focus: number
  /** What of the text has stayed since that analysis. */
  readonly unchanged?: Unchanged
  readonly brief?: { readonly analysis: Analysis; readonly version: number }
}

/**
 * Analyzes a document that somebody asks about, starting from what is known of it. Of a long one a short slice of
 * time is spent on what is not read yet; a keystroke gets no more than what it changed.
 */
export function readOn(
  engine: Engine,
  document: TextDocument,
  options: AnalyzeOptions,
  { focus, brief, unchanged }: Place,
  from: Analysis | undefined = brief?.analysis,
): Analysis {
  const text = contentOf(document)
  if (text.length <= short) return engine.analyze(text, options, from)
  const isTyped = from !== undefined && brief?.analysis === from && brief.version !== document.version
  if (isTyped) {
    const known = unchanged?.version === document.version ? { unchanged } : {}
    const typed = engine.analyze(text, options, from, { focus, atMost: short, isTyped, ...known })
    const isRead = isReadAt(typed.brief.blocks, focus)
    return isRead ? typed : engine.analyze(text, options, typed, { focus, atMost: 1 })
  }
  return readSteps(from ? step : firstStep, { engine, text, options, focus }, from)
}

/** Judges what is read of a document with other options, and reads no more of it. */
export function readAgain(
  engine: Engine,
  document: TextDocument,
  options: AnalyzeOptions,
  focus: number,
  from: Analysis,
): Analysis {
  const text = contentOf(document)
  const nothing = { focus, atMost: 1, isTyped: true }
  return engine.analyze(text, options, from, text.length <= short ? undefined : nothing)
}

/** Reads more of a document behind everything that somebody asks. */
export function readBehind(
  engine: Engine,
  document: TextDocument,
  options: AnalyzeOptions,
  focus: number,
  from: Analysis,
): Analysis {
  const text = contentOf(document)
  return readSteps(Math.max(step, Math.ceil(text.length / mostSteps)), { engine, text, options, focus }, from)
}

interface Job {
  readonly engine: Engine
  readonly text: Text
  readonly options: AnalyzeOptions
  readonly focus: number
}

/** Reads on by steps until the slice of time is over. */
function readSteps(atMost: number, { engine, text, options, focus }: Job, from?: Analysis): Analysis {
  const until = Date.now() + slice
  let analysis = engine.analyze(text, options, from, { focus, atMost })
  while (analysis.isPartial && Date.now() < until) {
    analysis = engine.analyze(text, options, analysis, { focus, atMost })
  }
  return analysis
}

/** Whether a very long document has now been read as far as an editor shows of it, and was not before. */
export function isPageReadNow(before: Analysis, now: Analysis): boolean {
  const { length } = now.brief.source
  const isRead = (analysis: Analysis): boolean => partRead(analysis) * length >= page
  return length >= manyPages * page && !isRead(before) && isRead(now)
}

/** How much of an analyzed document has been read, from 0 to 1. */
export function partRead({ brief: { blocks, source, waiting } }: Analysis): number {
  if (waiting === 0) return 1
  const unread = blocks.reduce((sum, { block }) => sum + (block.isWaiting ? block.source.length : 0), 0)
  return 1 - unread / source.length
}
