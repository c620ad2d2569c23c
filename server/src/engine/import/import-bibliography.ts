import { parseBibliography } from '../bibliography/parse-bibliography.ts'
import type { KnowledgeProblem } from '../knowledge/problem.ts'
import type { KnowledgeFile } from '../knowledge/read-knowledge.ts'
import type { CslItem, Source, Strength } from '../knowledge/types.ts'
import { createLineIndex } from '../text/line-index.ts'
import { type ImportContext, type Imported, keyOf } from './records.ts'

/** Turns bibliographies (BibTeX, CSL-JSON, CSL-YAML by their ending) into sources of the given strength. */
export function importBibliography(
  files: readonly KnowledgeFile[],
  { knowledge }: ImportContext,
  strength: Strength,
): Imported {
  const sources = new Map<string, Source>()
  const problems: KnowledgeProblem[] = []
  let known = 0
  const places = new Set([...knowledge.sources.values()].flatMap(({ csl }) => placesOf(csl)))
  for (const { path, text } of files) {
    const lines = createLineIndex(text)
    const report = (offset: number, message: string): void => {
      const { line, character } = lines.positionAt(offset)
      problems.push({ path, line: line + 1, column: character + 1, message })
    }
    const { entries, repeated, problems: found } = parseBibliography(text, formatOf(path))
    for (const { start, message } of found) report(start, message)
    for (const { key, span } of repeated)
      report(span.start, `“${key}” is the key of an earlier entry too; rename one of them`)
    for (const { csl, key: named, span } of entries) {
      const key = keyOf(named)
      const lack = lackOf(csl)
      if (key === '') report(span.start, `the key “${named}” has no Latin letter or digit; give it one`)
      else if (lack !== undefined) report(span.start, `“${named}” needs ${lack}`)
      else if (knowledge.sources.has(key) || placesOf(csl).some(place => places.has(place))) known++
      else if (sources.has(key)) {
        report(span.start, `“${named}” would have the key \`${key}\` of another entry; rename one of them`)
      } else sources.set(key, { key, strength, csl: { ...csl, id: key } })
    }
  }
  return { entities: [], facts: [], sources: [...sources.values()], problems, known }
}

function formatOf(path: string): 'bibtex' | 'csl-json' | 'csl-yaml' {
  if (path.endsWith('.json')) return 'csl-json'
  return /\.ya?ml$/.test(path) ? 'csl-yaml' : 'bibtex'
}

function placesOf({ URL, DOI }: CslItem): readonly string[] {
  return [URL, DOI].flatMap(place => (place === undefined ? [] : [place.replace(/\/$/, '').toLowerCase()]))
}

/** What a source of the knowledge must have and this one has not. */
function lackOf({ title, issued, accessed, URL, DOI, publisher }: CslItem): string | undefined {
  if (title === undefined) return 'a title'
  const isDated = issued?.['date-parts'] !== undefined || accessed?.['date-parts'] !== undefined
  if (!isDated) return 'a date (or, for a live page, the day it was seen: `urldate`)'
  if (URL !== undefined && !/^https?:\/\/\S+$/.test(URL)) return 'a URL that begins with https:// or http://'
  const isFound = URL !== undefined || DOI !== undefined || (publisher !== undefined && issued !== undefined)
  return isFound ? undefined : 'a URL, a DOI, or a publisher and a date of issue'
}
