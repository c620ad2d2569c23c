import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type MarkupContent,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, RelatedInformation, Severity, Span } from '../../engine/index.ts'
import type { ClientFacts } from '../client-facts.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}
const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** A span as lines and UTF-16 characters. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) }
}

/** Whether two ranges begin and end at the same places. */
export function isSameRange(a: Range, b: Range): boolean {
  return isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end)
}

function isSamePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character
}

/** What tells a finding apart from the others of its brief, for the actions on it. */
export function keyOf(document: TextDocument, finding: Finding): string {
  const { start, end } = toRange(document, finding)
  const place = `${start.line}:${start.character}-${end.line}:${end.character}`
  return `${finding.code} ${place} ${finding.entity ?? ''} ${finding.property ?? ''}`.trimEnd()
}

/** What of a diagnostic the client can show. */
export type Shows = Pick<ClientFacts, 'showsRelated' | 'runsCommandLinks'>

/** A finding as the protocol has it, in so far as the client can show it. */
export function toDiagnostic(document: TextDocument, finding: Finding, client: Shows): Diagnostic {
  const related = client.showsRelated
    ? finding.related.flatMap(one => locate(document, one, client.runsCommandLinks))
    : []
  return {
    range: toRange(document, finding),
    severity: severities[finding.severity],
    code: finding.code,
    source: 'dateline',
    message: finding.message,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(finding.tags.length === 0 ? {} : { tags: finding.tags.map(toTag) }),
  }
}

/** The address of an entity's read-only entry. */
export function entityUri(id: string): string {
  return `dateline:/${encodeURIComponent(id)}.md`
}

/** The address of a bundled source's read-only entry; no entity's id holds a slash. */
export function sourceUri(key: string): string {
  return `dateline:/source/${encodeURIComponent(key)}.md`
}

/** Markdown for a client that shows it, else the same as plain text. */
export function toMarkup(markdown: string, showsMarkdown: boolean): MarkupContent {
  return showsMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plain(markdown) }
}

/** A span of the brief, else the entity's entry where the client opens entries, else the source's address. */
function locate(
  document: TextDocument,
  { message, span, entity, url }: RelatedInformation,
  opensEntries: boolean,
) {
  if (span !== undefined)
    return [{ message, location: { uri: document.uri, range: toRange(document, span) } }]
  const entry = entity === undefined ? undefined : entityUri(entity)
  const uri = opensEntries ? (entry ?? url) : (url ?? entry)
  return uri === undefined ? [] : [{ message, location: { uri, range: start } }]
}

function toTag(tag: Finding['tags'][number]): DiagnosticTag {
  return tag === 'deprecated' ? DiagnosticTag.Deprecated : DiagnosticTag.Unnecessary
}

function plain(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)\n*/g, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\(<?([^)>]*)>?\)/g, '$1 ($2)')
    .replace(/\*\*|`/g, '')
    .replace(/\\([\\`*_[\]<>|~&])/g, '$1')
}
