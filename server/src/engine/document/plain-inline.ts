import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { addAs, addVerbatim, OBJECT, type ProseDraft } from './prose.ts'

/** A piece of one line, without its indentation, its trailing space and its line end. */
export interface LinePiece {
  readonly start: number
  readonly end: number
}

const SPECIAL = /[*_`[\]<&\\!]/g
const LINK = /\[[^[\]\\`<!]*\]\([^\s()<>\\"'&]*(?: +"[^"\\&]*")?\)/y
const FOOTNOTE = /\[\^([^\s[\]\\]{1,999})\](?!\()/y
const REFERENCE = /&(?:#|[A-Za-z])[A-Za-z\d]{0,32};/y
const SPACE = /\s/
const PUNCTUATION = /[\p{P}\p{S}]/u
const LETTER = /[\p{L}\p{N}]/u

/**
 * Adds the text of `pieces`, lines of one paragraph, to a draft, where their markup is of the plainest kind:
 * emphasis that does not nest in its like, code spans, inline links, citations. `labels` are the definitions
 * made elsewhere. Gives false where anything else stands in them; the draft is then of no use.
 */
export function addPlainInline(
  draft: ProseDraft,
  source: string,
  pieces: readonly LinePiece[],
  labels: readonly string[],
): boolean {
  const state: State = { open: [], hasReferences: labels.some(label => !label.startsWith('^')), labels }
  let previous: LinePiece | undefined
  for (const piece of pieces) {
    if (previous) addAs(draft, ' ', previous.end, piece.start)
    if (!addPiece(draft, source, piece, state)) return false
    previous = piece
  }
  return state.open.length === 0
}

interface State {
  /** The emphasis that is open, by the length of its marks. */
  readonly open: number[]
  readonly hasReferences: boolean
  readonly labels: readonly string[]
}

function addPiece(draft: ProseDraft, source: string, { start, end }: LinePiece, state: State): boolean {
  let from = start
  let link: { close: number; resume: number; depth: number } | undefined
  const flush = (to: number) => {
    if (to > from) addVerbatim(draft, source.slice(from, to), from)
  }
  // It looks no further than the piece, or each of many pieces would look to the end of the block.
  const within = source.slice(0, end)
  SPECIAL.lastIndex = start
  for (let match = SPECIAL.exec(within); match; match = SPECIAL.exec(within)) {
    const at = match.index
    switch (match[0]) {
      case '*': {
        const length = runLength(source, at, end)
        const role = emphasis(source, at, length, start, end, state.open)
        if (role === 'unclear') return false
        if (role === 'text') break
        flush(at)
        from = at + length
        if (role === 'open') state.open.push(length)
        else if (link && state.open.length <= link.depth) return false
        else state.open.pop()
        SPECIAL.lastIndex = from
        continue
      }
      case '_': {
        const length = runLength(source, at, end)
        if (!LETTER.test(source[at - 1] ?? ' ') || !LETTER.test(source[at + length] ?? ' ')) return false
        if (at === start || at + length === end) return false
        SPECIAL.lastIndex = at + length
        break
      }
      case '`': {
        const length = runLength(source, at, end)
        const close = closingTicks(source, at + length, length, end)
        if (close === undefined) return false
        flush(at)
        addAs(draft, OBJECT, at, close)
        from = close
        SPECIAL.lastIndex = close
        continue
      }
      case '[': {
        const note = footnoteEnd(source, at, end, state.labels)
        if (note !== undefined) {
          flush(at)
          from = note
          SPECIAL.lastIndex = note
          continue
        }
        const closing = link ? undefined : linkAt(source, at, end)
        if (closing) {
          if (source[at + 1] === '^') return false
          flush(at)
          from = at + 1
          link = { ...closing, depth: state.open.length }
          break
        }
        if (state.hasReferences) return false
        break
      }
      case ']':
        if (link?.close === at) {
          if (state.open.length !== link.depth) return false
          flush(at)
          from = link.resume
          SPECIAL.lastIndex = from
          link = undefined
          continue
        }
        if (source[at + 1] === '(') return false
        break
      case '!':
        if (source[at + 1] === '[') return false
        break
      case '&':
        REFERENCE.lastIndex = at
        if (REFERENCE.test(source)) return false
        break
      case '<':
        if (!/[\s=\d]/.test(source[at + 1] ?? '') || source.includes('>', at)) return false
        break
      default:
        return false
    }
  }
  flush(end)
  return link === undefined
}

function runLength(source: string, at: number, end: number): number {
  let length = 1
  while (at + length < end && source[at + length] === source[at]) length++
  return length
}

/** What a run of stars is, where CommonMark's rules of flanking leave one answer. */
function emphasis(
  source: string,
  at: number,
  length: number,
  start: number,
  end: number,
  open: readonly number[],
): 'open' | 'close' | 'text' | 'unclear' {
  const before = at === start ? ' ' : (source[at - 1] ?? ' ')
  const after = at + length === end ? ' ' : (source[at + length] ?? ' ')
  if (/[_\ud800-\udfff]/.test(before + after)) return 'unclear'
  const [spaceBefore, spaceAfter] = [SPACE.test(before), SPACE.test(after)]
  const [markBefore, markAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)]
  const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore)
  const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter)
  if (!opens && !closes) return 'text'
  if (opens === closes || length > 2) return 'unclear'
  if (closes) return open.at(-1) === length ? 'close' : 'unclear'
  return open.includes(length) ? 'unclear' : 'open'
}

/** The end of the code span whose opening ticks end at `from`, on the same line. */
function closingTicks(source: string, from: number, length: number, end: number): number | undefined {
  for (let at = source.indexOf('`', from); at !== -1 && at < end; ) {
    const run = runLength(source, at, end)
    if (run === length) return at + run
    at = source.indexOf('`', at + run)
  }
  return undefined
}

function footnoteEnd(source: string, at: number, end: number, labels: readonly string[]): number | undefined {
  if (source[at + 1] !== '^') return undefined
  FOOTNOTE.lastIndex = at
  const label = FOOTNOTE.exec(source)?.[1]
  if (label === undefined || FOOTNOTE.lastIndex > end) return undefined
  return labels.includes(`^${normalizeIdentifier(label).toLowerCase()}`) ? FOOTNOTE.lastIndex : undefined
}

function linkAt(source: string, at: number, end: number): { close: number; resume: number } | undefined {
  LINK.lastIndex = at
  const text = LINK.exec(source)?.[0]
  if (text === undefined || LINK.lastIndex > end) return undefined
  return { close: at + text.indexOf(']'), resume: at + text.length }
}
