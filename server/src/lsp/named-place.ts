import type { Position, Range } from 'vscode-languageserver'
import { createLineIndex, type KeyPlace, keysInBrief, namedAt, placeAt, type Span } from '../engine/index.ts'
import type { OpenBrief } from './brief-store.ts'
import { isBibliography } from './document-kind.ts'
import type { KeyFile, TextFile } from './key-store.ts'
import { briefNear, type ServerState } from './server-state.ts'

/** What a position is at: a citation key in a brief or a bibliography, or an entity in a brief. */
export type NamedPlace =
  | { readonly kind: 'key'; readonly place: KeyPlace; readonly file: KeyFile; readonly brief?: OpenBrief }
  | { readonly kind: 'entity'; readonly entity: string; readonly place: Span; readonly brief: OpenBrief }

/** What a position of an open document is at. Of a long brief no more need be read than what stands around it. */
export async function namedPlaceAt(
  state: ServerState,
  uri: string,
  position: Position,
  briefOf: typeof briefNear = briefNear,
): Promise<NamedPlace | undefined> {
  const document = state.documents.get(uri)
  if (document === undefined) return undefined
  const offset = document.offsetAt(position)
  if (isBibliography(document)) {
    const path = state.host.pathOf(uri)
    const file = path === undefined ? undefined : await state.keys.bibliography(path)
    const place = file && placeAt(file.text, file.places, offset)
    return file && place && { kind: 'key', place, file }
  }
  const brief = await briefOf(state, uri, offset)
  const named = brief && namedAt(brief.analysis, offset)
  if (brief === undefined || named === undefined) return undefined
  if (named.kind === 'entity') return { kind: 'entity', entity: named.entity, place: named, brief }
  return { kind: 'key', place: named.place, file: keyFileOf(state, brief), brief }
}

/** The entries that a key of a brief may mean: its own `references` first, as Pandoc has it, then its files'. */
export async function entriesOf(
  state: ServerState,
  brief: OpenBrief,
  key: string,
): Promise<readonly { readonly file: KeyFile; readonly place: KeyPlace }[]> {
  const paths = [...new Set(brief.bibliography.paths)].filter(path => path !== '')
  const read = await Promise.all(paths.map(path => state.keys.bibliography(path)))
  const files = [keyFileOf(state, brief), ...read.filter(file => file !== undefined)]
  return files.flatMap(file =>
    file.places.filter(place => place.key === key && place.role === 'entry').map(place => ({ file, place })),
  )
}

function keyFileOf(state: ServerState, { document, analysis }: OpenBrief): KeyFile {
  const { uri, version } = document
  const path = state.host.pathOf(uri)
  const { places } = keysInBrief(analysis.brief)
  const text = analysis.brief.text
  return { uri, ...(path === undefined ? {} : { path }), text, version, format: 'brief', places }
}

/** Converts spans of a file to ranges. */
export function rangesIn({ text }: Pick<TextFile, 'text'>): (span: Span) => Range {
  const lines = createLineIndex(text)
  return ({ start, end }) => ({ start: lines.positionAt(start), end: lines.positionAt(end) })
}
