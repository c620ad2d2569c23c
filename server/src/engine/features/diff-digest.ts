import type { Entity } from '../knowledge/types.ts'
import { groupBy } from '../text/group-by.ts'
import { changeLine, changeSummary } from './diff-lines.ts'
import type { KnowledgeChange } from './knowledge-diff.ts'
import { escapeMarkdown } from './markdown.ts'

/** The fields of a fact by which the world, not the record of it, has changed. */
const TELLING = ['value', 'validFrom', 'validTo', 'rank']

/** Changes as an entry of the knowledge's changelog: who is new, which values changed or ended, what is gone. */
export function changeDigest(version: string, changes: readonly KnowledgeChange[]): string {
  const entities = changes.flatMap(change => ('kind' in change.item ? [{ change, entity: change.item }] : []))
  const added = entities.filter(({ change }) => change.change === 'added').map(({ entity }) => entity)
  const removed = entities.filter(({ change }) => change.change === 'removed').map(({ entity }) => entity)
  const renamed = entities.filter(
    ({ change }) => change.change === 'changed' && change.fields.some(({ field }) => field === 'name'),
  )
  const values = changes.filter(isTelling)
  const boards = values.filter(isOfBoard).length
  return [
    `## ${version}`,
    `${changeSummary(changes)}.`,
    ...section('New', byKind(added)),
    ...section(
      'Renamed',
      renamed.map(({ change }) => lineOf(change)),
    ),
    ...section('Values that changed or ended', [
      ...values.filter(change => !isOfBoard(change)).map(lineOf),
      ...(boards === 0 ? [] : [`and ${boards} places and scores on leaderboards`]),
    ]),
    ...section('Gone', byKind(removed)),
  ]
    .join('\n\n')
    .concat('\n')
}

/** A change by its telling fields alone. */
function lineOf(change: KnowledgeChange): string {
  if (change.change !== 'changed') {
    return `removed: ${escapeMarkdown(changeLine(change).replace(/^. \w+ | as of .*$/g, ''))}`
  }
  const fields = change.fields.filter(({ field }) => field === 'name' || TELLING.includes(field))
  return escapeMarkdown(changeLine({ ...change, fields }).replace(/^. \w+ /, ''))
}

function isTelling(change: KnowledgeChange): boolean {
  if (change.what !== 'fact') return false
  if (change.change === 'removed') return true
  return change.change === 'changed' && change.fields.some(({ field }) => TELLING.includes(field))
}

function isOfBoard({ item }: KnowledgeChange): boolean {
  return 'qualifiers' in item && item.qualifiers.benchmark !== undefined
}

function byKind(entities: readonly Entity[]): readonly string[] {
  const kinds = [...groupBy(entities, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1))
  return kinds.map(([kind, members]) => {
    const names = members.map(({ name }) => escapeMarkdown(name)).sort()
    return `${members.length} ${kind}: ${names.join(', ')}`
  })
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, lines.map(line => `- ${line}`).join('\n')]
}
