import { matchesOf } from '../text/matches.ts'
import type { Piece } from './arranged.ts'
import { composed } from './composed.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * Names behind a colon: `Still in force: A and B`, `The following models are closed: A, B and C`, `Apache 2.0 models:
 * A`. What stands before the colon is said of each.
 */

const NAME = '[\\ue000-\\ue2ff\\ue400-\\uebff\\uf400-\\uf5ff]'
const LICENSE = '[\\uf000-\\uf0ff]'
export const ITEMS =
  '(?:instruments?|laws?|acts?|bills?|files?|rules?|orders?|measures?|polic(?:y|ies)|statutes?|regulations?|legislation|texts?|proposals?|models?|systems?|LLMs|weights|labs?|compan(?:y|ies)|developers?|firms?|start-?ups?)'
const LEAD = `(?:(?:the|all|our|these|those|other|some|key|main|following|only|still) )*(?:${ITEMS} )?(?:(?:that|which) )?(?:(?:are|is|remain|remains) )?`
const STATE =
  '(?:(?:still|now|currently|not yet|not|no longer|already|as yet|generally|publicly) )*(?:in (?:force|effect|preview|beta|committee)|pending|proposed|passed|signed|enacted|adopted|vetoed|repealed|rescinded|revoked|withdrawn|superseded|suspended|stayed|enjoined|available|unavailable|retired|deprecated|discontinued|restricted|switched off|closed|open|open-(?:weights?|source)|proprietary|binding|applicable|before (?:congress|parliament)|under (?:discussion|consideration|negotiation|review)|awaiting (?:a vote|signature)|listed|unlisted|(?:privately|closely)[- ]held|publicly traded)'
const LIST = `(?:the )?${NAME}(?: \\([^()]{1,40}\\))?(?:(?:,| and|, and|;|; and| or| &) (?:the )?${NAME}(?: \\([^()]{1,40}\\))?){0,9}`
const WHEN = '(?: (?:today|at present|so far|right now|for now|to date|as we write))?'
const STATES = new RegExp(
  `^\\P{L}*${LEAD}(?<state>${STATE})(?: ${ITEMS})?${WHEN} ?[:：—–] ?(?<list>${LIST})[^\\p{L}\\p{N}\\ue000-\\uf6ff]*$`,
  'diu',
)
const LICENSES = new RegExp(
  `^\\P{L}*(?:${LEAD}(?:licen[sc]ed |released |published |available )?under (?:the |an? )?(?<behind>${LICENSE})(?: licen[sc]e)?|(?<before>${LICENSE})(?:[- ]licen[sc]ed)? ${ITEMS})${WHEN} ?[:：—–] ?(?<list>${LIST})[^\\p{L}\\p{N}\\ue000-\\uf6ff]*$`,
  'diu',
)
const GATE = /[:：—–] ?(?:the )?[\ue000-\uf5ff]/iu

/** The readings of names behind a colon, each of which is what stands before it. */
export function titled(view: SentenceView): readonly SentenceView[] {
  if (!GATE.test(view.text)) return []
  const { state, list } = STATES.exec(view.text)?.indices?.groups ?? {}
  if (state && list) return namesIn(view, list).map(name => composed(view, [name, ' is ', state]))
  const found = LICENSES.exec(view.text)?.indices?.groups
  const license = found?.behind ?? found?.before
  if (!found?.list || !license) return []
  return namesIn(view, found.list).map(name => composed(view, [name, ' is licensed under ', license]))
}

function namesIn(view: SentenceView, [start, end]: Piece): readonly Piece[] {
  return matchesOf(view.text.slice(start, end), new RegExp(NAME, 'gu')).map(({ index }) => [
    start + index,
    start + index + 1,
  ])
}
