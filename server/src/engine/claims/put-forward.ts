import { matchesOf } from '../text/matches.ts'
import { composed } from './composed.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * What a model is put forward as, it is said to be: `Wren sells X as its most capable model`, `X serves as Wren’s
 * flagship`, `X is still labelled a preview` are read as `X is …`. What somebody only thinks of it is not.
 */

const NAME = '[\\ue000-\\ue2ff]'
const LAB = '[\\ue400-\\ue7ff]'
const NOW = '(?:(?:still|now|currently|today|also|again|already|officially|formally|openly) )*'
const SELLS =
  '(?:sells|markets|positions|bills|pitches|promotes|presents|advertises|brands|treats|lists|offers|designates|labels|classes|ranks|touts|describes|ships|provides|maintains|keeps|pushes|puts forward|counts|continues to (?:sell|market|position|bill|pitch|promote|present|advertise|brand|treat|list|offer|describe|tout))'
const SOLD =
  '(?:(?:billed|marketed|sold|positioned|pitched|promoted|presented|advertised|branded|offered|shipped|listed|maintained|described by (?:its maker|the company)) as|(?:labelled|labeled|classed|classified|designated|marked|tagged|flagged|badged)(?: as)?)'
const WHAT = "(?=(?:the|its|their|an?|one of)(?![\\p{L}-])|[\\ue400-\\ue7ff]['’]s )"
/** `Wren sells X as its best model` */
const BY_MAKER = new RegExp(
  `(?<lab>${LAB})(?: ${NOW}| )(?<!(?:not|never) )${SELLS} (?<name>${NAME})(?<as> as )${WHAT}(?<own>(?:its|their) )?(?:own )?`,
  'dgu',
)
const OF_ITSELF = new RegExp(
  `(?<name>${NAME})(?: \\([^()]{1,40}\\))?(?<verb> ${NOW}(?:(?:serves|acts|functions|doubles|counts|stands|figures|continues|operates|stays on|goes on) as|(?:is|remains|stays) ${NOW}${SOLD}) )${WHAT}`,
  'dgu',
)
const GATE =
  / as (?:the|its|their|an?|one of|[\ue400-\ue7ff]['’]s)(?![\p{L}-])|(?:labell?ed|classed|classified|designated|marked|tagged|flagged|badged) (?:an?|the) /u

/** The readings of a sentence in which a model is what it is put forward as. */
export function putForward(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  if (!GATE.test(text)) return []
  return [
    ...matchesOf(text, BY_MAKER).flatMap(({ indices }) => {
      const { lab, name, as, own } = indices?.groups ?? {}
      if (!lab || !name || !as) return []
      const rest: readonly [number, number] = [own ? own[1] : as[1], text.length]
      return [composed(view, own ? [name, ' is ', lab, '’s ', rest] : [name, ' is ', rest])]
    }),
    ...matchesOf(text, OF_ITSELF).flatMap(({ indices }) => {
      const { name, verb } = indices?.groups ?? {}
      return name && verb ? [composed(view, [[0, name[1]], ' is ', [verb[1], text.length]])] : []
    }),
  ]
}
