import { finish, type Steps } from '../text/steps.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCslJson } from './read-csl-json.ts'
import { readCslYaml } from './read-csl-yaml.ts'
import type { Bibliography, BibliographyEntry, BibliographyProblem } from './types.ts'

export type { Bibliography, BibliographyEntry, BibliographyProblem }
export type BibliographyFormat = 'bibtex' | 'csl-json' | 'csl-yaml'

/** A bibliography in which each key has one entry. */
export interface ParsedBibliography extends Bibliography {
  /** Later entries whose key an earlier one has. */
  readonly repeated: readonly BibliographyEntry[]
}

/** Reads a bibliography file. Never throws; of two entries with one key the first counts. */
export function parseBibliography(text: string, format: BibliographyFormat): ParsedBibliography {
  return finish(parseBibliographySteps(text, format))
}

/** The same in steps of a few milliseconds, for a library of thousands. */
export function* parseBibliographySteps(text: string, format: BibliographyFormat): Steps<ParsedBibliography> {
  const { entries, problems } = yield* readAs(text, format)
  const first = new Map<string, BibliographyEntry>()
  const repeated: BibliographyEntry[] = []
  for (const entry of entries) {
    if (first.has(entry.key)) repeated.push(entry)
    else first.set(entry.key, entry)
  }
  return {
    entries: [...first.values()],
    repeated,
    problems: problems.map(problem => within(problem, text.length)).sort((a, b) => a.start - b.start),
  }
}

/** YAML's errors may stand behind the end of the text. */
function within(problem: BibliographyProblem, length: number): BibliographyProblem {
  return { ...problem, start: Math.min(problem.start, length), end: Math.min(problem.end, length) }
}

function* readAs(text: string, format: BibliographyFormat): Steps<Bibliography> {
  try {
    if (format === 'bibtex') return yield* readBibtex(text)
    return yield* format === 'csl-json' ? readCslJson(text) : readCslYaml(text)
  } catch {
    const message = 'This bibliography cannot be read; export it again as BibTeX or CSL-JSON.'
    return { entries: [], problems: [{ start: 0, end: text.length, message }] }
  }
}
