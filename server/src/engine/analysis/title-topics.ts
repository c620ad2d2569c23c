import { splitSentences } from '../document/sentences.ts'
import type { FrontMatter } from '../document/types.ts'
import type { Matcher } from '../entities/alias-matcher.ts'
import type { Readable } from '../entities/candidates.ts'
import { findAllCandidates } from '../entities/find-candidates.ts'
import { collectNamed } from '../entities/named.ts'
import { recognizePassage } from '../entities/recognize.ts'
import { NO_TOPICS, type Topics, underHeading } from '../entities/topics.ts'

/** A title is never pointed at. */
const UNPLACED = Object.freeze({ offsets: new Uint32Array(), ends: new Uint32Array() })

/** Tells what the title in a brief's front matter names, as a heading above all others would; kept while it stands. */
export function createTitleReader(matcher: Matcher): (frontMatter: FrontMatter) => Topics {
  const known = new Map<string, Topics>()
  return ({ title }) => {
    if (title === undefined || title.trim() === '') return NO_TOPICS
    const read = known.get(title)
    if (read) return read
    const passage: Readable = {
      kind: 'heading',
      prose: { text: title, ...UNPLACED },
      sentences: splitSentences(title),
    }
    const candidates = findAllCandidates([passage], matcher)
    const [own] = candidates
    const { mentions = [] } = own ? recognizePassage(passage, own, collectNamed(candidates)) : {}
    const topics = mentions.length === 0 ? NO_TOPICS : underHeading(title, mentions, [])
    known.clear()
    known.set(title, topics)
    return topics
  }
}
