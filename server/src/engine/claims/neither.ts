import { composed } from './composed.ts'
import type { SentenceView } from './sentence-view.ts'

const NAME = "(?:the )?[\\ue000-\\uf5ff](?![\\p{L}\\p{N}’'-])"
/** `Neither A nor B has …`. */
const NEITHER = new RegExp(
  `(?<=^[^\\p{L}\\ue000-\\uf6ff]*|[;:—] ?|, (?:and|but|while|though|although|yet) |\\bthat )(?<neither>neither )(?<one>${NAME})(?<nor>,? nor )(?<other>${NAME}) (?<verb>has|have|is|are)(?= )`,
  'diu',
)

/** The two of whom neither does, each as one who does not: `A and B have not`. */
export function neitherOf(view: SentenceView): readonly SentenceView[] {
  const found = BOTH_OUT.test(view.text) ? NEITHER.exec(view.text)?.indices?.groups : undefined
  const { neither, one, other, verb } = found ?? {}
  if (!neither || !one || !other || !verb) return []
  const words = /^h/iu.test(view.text.slice(...verb)) ? ' have not' : ' are not'
  const denied = { words, at: neither[0] }
  return [composed(view, [[0, neither[0]], one, ' and ', other, denied, [verb[1], view.text.length]])]
}

const BOTH_OUT = /\bneither (?:the )?[\ue000-\uf5ff],? nor /iu
