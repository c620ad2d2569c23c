import { isMap, isScalar, parseDocument } from 'yaml'
import type { Span } from '../text/span.ts'
import type { Steps } from '../text/steps.ts'
import { nestsTooDeep } from '../text/yaml-depth.ts'
import { readBibtexSyntax } from './bibtex-syntax.ts'
import type { BibliographyFormat } from './parse-bibliography.ts'
import { readCslJson } from './read-csl-json.ts'
import { readCslYaml } from './read-csl-yaml.ts'

/** A place where a text writes a citation key: the key alone, without `@`, braces or quotes. */
export interface KeyPlace extends Span {
  readonly key: string
  /** `entry`: the entry's own key; `citation`: a citation of it; `use`: another entry that names it (`crossref`). */
  readonly role: 'entry' | 'citation' | 'use'
}

/** BibTeX's and BibLaTeX's fields that name other entries. */
const NAMING = /(?<![\w-])(?:crossref|xref|xdata|related|entryset)\s*=\s*(?:\{([^{}]*)\}|"([^"{}]*)")/giu
const NAME = /[^\s,{}"]+/gu

/** All places of keys in a bibliography file, in order, repeated entries too; in steps of a few milliseconds. */
export function* keyPlacesSteps(text: string, format: BibliographyFormat): Steps<readonly KeyPlace[]> {
  try {
    if (format === 'bibtex') return yield* bibtexPlaces(text)
    const { entries } = yield* format === 'csl-json' ? readCslJson(text) : readCslYaml(text)
    return entries
      .filter(({ span }) => span.end > span.start)
      .map(({ key, span }) => ({ ...span, key, role: 'entry' as const }))
  } catch {
    return []
  }
}

/** Where an item of a YAML list says its id; undefined where that cannot be told. */
export function idPlace(text: string, item: Span, key: string): Span | undefined {
  const before = text.slice(0, item.start)
  const column = item.start - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1
  const yaml = ' '.repeat(column) + text.slice(item.start, item.end)
  if (nestsTooDeep(yaml)) return undefined
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' })
  const id = isMap(contents) ? contents.get('id', true) : undefined
  const at = isScalar(id) ? id.range?.[0] : undefined
  if (at === undefined) return undefined
  const start = item.start + at - column + (/["']/u.test(yaml[at] ?? '') ? 1 : 0)
  return text.startsWith(key, start) ? { start, end: start + key.length } : undefined
}

function* bibtexPlaces(text: string): Steps<readonly KeyPlace[]> {
  const { entries } = yield* readBibtexSyntax(text)
  const places: KeyPlace[] = []
  for (const [index, { key, span }] of entries.entries()) {
    places.push({ ...span, key, role: 'entry' })
    const end = entries[index + 1]?.span.start ?? text.length
    places.push(...namedIn(text.slice(span.end, end), span.end))
  }
  return places
}

/** The keys that an entry's fields name; `from` is where `body` stands. */
function namedIn(body: string, from: number): readonly KeyPlace[] {
  return [...body.matchAll(NAMING)].flatMap(match => {
    const value = match[1] ?? match[2] ?? ''
    const at = from + match.index + match[0].length - 1 - value.length
    return [...value.matchAll(NAME)].map(({ 0: key, index }) => ({
      start: at + index,
      end: at + index + key.length,
      key,
      role: 'use' as const,
    }))
  })
}
