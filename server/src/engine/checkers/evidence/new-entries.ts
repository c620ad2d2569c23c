import type { BriefSource } from '../../analysis-types.ts'
import type { CslItem } from '../../knowledge/types.ts'
import type { CheckContext } from '../checker.ts'
import { addressOf } from './reference-words.ts'

type Own = Pick<CheckContext, 'brief' | 'sources'>

/** The brief's own entry of a source: of its key, else of its address. */
export function ownEntry({ sources }: Own, csl: CslItem): BriefSource | undefined {
  const address = bare(addressOf(csl))
  return (
    sources.find(({ key }) => key === csl.id) ??
    (address === undefined ? undefined : sources.find(own => bare(addressOf(own.csl)) === address))
  )
}

/**
 * The bibliography file that new entries go into, as the brief names it: one that its front matter names; where
 * that has neither files nor `references`, the one that settings or the project give. Absent: the front matter.
 */
export function bibliographyFile({ brief, sources }: Own): string | undefined {
  const { bibliography, references } = brief.frontMatter
  const named = bibliography.map(({ path }) => path).filter(isWritable)
  const filled = named.find(path => sources.some(source => source.path === path))
  if (named.length > 0) return filled ?? named[0]
  if (references.length > 0) return undefined
  return sources.map(({ path }) => path).find(path => path !== undefined && isWritable(path))
}

function isWritable(path: string): boolean {
  return /\.(?:bib|bibtex|biblatex|json|ya?ml)$/iu.test(path) && !/^[a-z][a-z\d+.-]+:\/\//iu.test(path)
}

function bare(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/#?]+$/u, '')
}
