import { blockAt } from '../document/block-at.ts'
import type { Block, DateMention, Passage } from '../document/types.ts'
import { type Day, readable } from '../text/day.ts'
import type { Span } from '../text/span.ts'
import { defineChecker } from './checker.ts'
import { inBlock, ownPassages } from './own-words.ts'

/** A weekday that does not fit its date: `Tuesday, 1 July 2026`. */
export const wrongWeekday = defineChecker({
  id: 'wrong-weekday',
  title: 'Wrong weekday',
  why: 'The date falls on another day of the week, so that one of the two is wrong. Only a weekday that stands beside a date with its year is looked at, and never in a quotation.',
  severity: 'warning',
  findIn: block =>
    slipsOf(block).map(({ span, day, right }) => ({
      ...span,
      message: `${readable(day)} is a ${right}. Correct the weekday or the date.`,
      related: [],
      tags: [],
    })),
  check: (_, found) => found.placed(),
  fixes({ start, end }, { brief }) {
    const placed = blockAt(brief.blocks, start)
    const slip = placed && slipsOf(placed.block).find(({ span }) => placed.start + span.start === start)
    if (!slip) return []
    const expected = brief.source.slice(start, end)
    const newText = inStyleOf(expected, slip.right)
    return [
      {
        title: `Write “${newText}”`,
        edits: [{ start, end, newText, expected }],
        isPreferred: true,
        isSafe: false,
      },
    ]
  },
})

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const CHINESE = '日一二三四五六'
const SHORT = 'Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun'
const WEEKDAY = `(?:${DAYS.join('|')}|${DAYS.join('|').toUpperCase()}|(?<![Tt]he )(?:${SHORT}|${SHORT.toUpperCase()})\\.?)`
const HAN = `(?:星期|周|週|礼拜|禮拜)[${CHINESE}天]`
/** Of several days one date can't say which is meant. */
const SEVERAL = `(?<!day(?:s|,)?(?: and| or| to| through|,|\\s?[–—-])\\s?)`
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}-])${SEVERAL}(?<weekday>${WEEKDAY}|${HAN})(?:,? (?:the )?|,|\\s?[(（]\\s?)$`,
  'u',
)
const AFTER = new RegExp(
  `^(?:\\s?[(（]|, an? )\\s?(?<weekday>${WEEKDAY}|${HAN})(?![\\p{L}])|^\\s?(?<glued>${HAN})`,
  'u',
)
const REACH = 32

interface Slip {
  readonly span: Span
  readonly day: Day
  readonly right: string
}

function slipsOf(block: Block): readonly Slip[] {
  return ownPassages(block).flatMap(passage =>
    passage.dates.flatMap(date => {
      const day = date.iso
      const stated = day?.length === 10 ? weekdayBeside(passage, date) : undefined
      if (day === undefined || !stated) return []
      const right = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
      return readWeekday(stated.text) === right ? [] : [{ span: inBlock(passage, stated), day, right }]
    }),
  )
}

function weekdayBeside(
  { prose: { text } }: Passage,
  date: DateMention,
): (Span & { text: string }) | undefined {
  const from = Math.max(0, date.start - REACH)
  const before = BEFORE.exec(text.slice(from, date.start))
  const after = before ? null : AFTER.exec(text.slice(date.end, date.end + REACH))
  const word = before?.groups?.weekday ?? after?.groups?.weekday ?? after?.groups?.glued
  if (word === undefined) return undefined
  const start = before ? from + before.index : date.end + (after?.[0] ?? '').lastIndexOf(word)
  return { start, end: start + word.length, text: word }
}

function readWeekday(word: string): string {
  const han = /[一二三四五六日天]$/u.exec(word)?.[0]
  if (han !== undefined) return DAYS[han === '天' ? 0 : CHINESE.indexOf(han)] ?? ''
  return DAYS.find(day => day.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) ?? ''
}

/** The weekday as long, as loud and in the script as the one that it stands for. */
function inStyleOf(stated: string, right: string): string {
  if (/\p{Script=Han}/u.test(stated)) return stated.slice(0, -1) + CHINESE.charAt(DAYS.indexOf(right))
  const isShort = !/day$/iu.test(stated)
  const word = isShort ? right.slice(0, 3) + (stated.endsWith('.') ? '.' : '') : right
  return stated === stated.toUpperCase() ? word.toUpperCase() : word
}
