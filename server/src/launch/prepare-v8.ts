import { setFlagsFromString } from 'node:v8'

/** The newest V8 that is known to have the flag; one that has not would say so on standard error. */
const NEWEST = 14

/**
 * Has V8 compile regular expressions to machine code at once. By default it makes bytecode for the first run and
 * machine code for the second, and what it does to the bytecode of long expressions takes four times as long as the
 * machine code: with some hundred phrases, most of the time to the first findings.
 *
 * Electron may have sealed its flags by now, and ends a process that sets one; the extension gives it as an argument.
 */
export function prepareV8(): void {
  if (takesFlags()) setFlagsFromString('--no-regexp-tier-up')
}

/**
 * Has V8 collect garbage when the heap has grown by a third, not when it has doubled, and keep the space for new
 * objects as small as it begins: a server runs all day beside an editor, and nearly all that a keystroke makes is
 * garbage by the next. The most that a server holds, with 350 KB edited a thousand times, falls from 190 to 158 MB by
 * the latter.
 */
export function keepSmall(): void {
  if (!takesFlags()) return
  setFlagsFromString('--heap-growing-percent=33')
  setFlagsFromString('--semi-space-growth-factor=1')
}

function takesFlags(): boolean {
  const { electron, nw, v8 } = process.versions
  return electron === undefined && nw === undefined && Number.parseInt(v8, 10) <= NEWEST
}
