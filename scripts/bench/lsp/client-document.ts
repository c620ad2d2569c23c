/** A position as the protocol counts: lines from 0, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** A change as the protocol tells it. */
export interface ContentChange {
  readonly range: { readonly start: Position; readonly end: Position }
  readonly text: string
}

/** An open document as the editor has it. */
export interface ClientDocument {
  readonly uri: string
  readonly version: number
  readonly text: string
  positionOf(offset: number): Position
  /** Inserts a text and tells how. */
  insert(offset: number, text: string): ContentChange
}

/** A document of version 1. */
export function createClientDocument(uri: string, initial: string): ClientDocument {
  const state = { text: initial, version: 1 }
  const positionOf = (offset: number): Position => {
    let line = 0
    let start = 0
    for (
      let end = state.text.indexOf('\n');
      end !== -1 && end < offset;
      end = state.text.indexOf('\n', start)
    ) {
      line++
      start = end + 1
    }
    return { line, character: offset - start }
  }
  return {
    uri,
    get version() {
      return state.version
    },
    get text() {
      return state.text
    },
    positionOf,
    insert(offset, text) {
      const place = positionOf(offset)
      state.text = state.text.slice(0, offset) + text + state.text.slice(offset)
      state.version++
      return { range: { start: place, end: place }, text }
    },
  }
}
