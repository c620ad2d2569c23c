import { htmlBlockNames } from 'micromark-util-html-tag-name'

/** How an HTML block ends: at a line that holds `until`, or, without it, before a blank line. */
export interface HtmlStart {
  readonly until?: RegExp
  /** How much of the opening cannot be part of the end. */
  readonly skip: number
  /** The seventh kind (any complete tag alone on its line) cannot interrupt a paragraph. */
  readonly interrupts: boolean
}

const NAMED = new RegExp(`^</?(?:${htmlBlockNames.join('|')})(?=[ \\t>]|/>|$)`, 'i')
const ATTRIBUTE = '[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?'
const COMPLETE = new RegExp(
  `^<(?:[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*[ \\t]*/?|/[A-Za-z][A-Za-z0-9-]*[ \\t]*)>[ \\t]*$`,
)

const ENDED_BY_MARK: readonly (readonly [start: RegExp, HtmlStart & { readonly until: RegExp }])[] = [
  [
    /^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i,
    { until: /<\/(?:script|pre|style|textarea)>/i, skip: 1, interrupts: true },
  ],
  [/^<!--/, { until: /-->/, skip: 2, interrupts: true }],
  [/^<\?/, { until: /\?>/, skip: 1, interrupts: true }],
  [/^<![A-Za-z]/, { until: />/, skip: 2, interrupts: true }],
  [/^<!\[CDATA\[/, { until: /\]\]>/, skip: 9, interrupts: true }],
]

/** What HTML block, in CommonMark's seven kinds, begins with `line` (its indentation taken off), if any. */
export function htmlStart(line: string): HtmlStart | undefined {
  for (const [start, html] of ENDED_BY_MARK) if (start.test(line)) return html
  if (NAMED.test(line)) return { skip: 0, interrupts: true }
  return COMPLETE.test(line) ? { skip: 0, interrupts: false } : undefined
}
