import { copular } from './copular.ts'
import { readingsOf } from './elision.ts'
import { figureBehind } from './figure-behind.ts'
import { dateLast, fronted, nameFirst, specified, uncleft } from './fronting.ts'
import { distributed, gapped, RESPECTIVELY } from './gapping.ts'
import { itemed } from './itemed.ts'
import { neitherOf } from './neither.ts'
import { eachOfRow } from './person-rows.ts'
import { phased } from './phased.ts'
import { pronounced } from './pronouns.ts'
import { putForward } from './put-forward.ts'
import { relatives } from './relatives.ts'
import type { SentenceView } from './sentence-view.ts'
import { titled } from './titled.ts'

/**
 * All the ways to read a sentence: as it stands, shortened, with each name's own value, with what it opens with
 * at its end, with what is told of a name in a relative clause.
 */
export function wordingsOf(view: SentenceView): readonly SentenceView[] {
  if (RESPECTIVELY.test(view.text)) return distributed(view)
  return [
    ...neitherOf(view),
    ...readingsOf(view),
    ...gapped(view),
    ...fronted(view),
    ...dateLast(view),
    ...nameFirst(view),
    ...uncleft(view),
    ...pronounced(view),
    ...relatives(view),
    view,
    ...specified(view),
    ...copular(view),
    ...titled(view),
    ...itemed(view),
    ...figureBehind(view),
    ...putForward(view),
    ...eachOfRow(view),
    ...phased(view),
  ]
}
