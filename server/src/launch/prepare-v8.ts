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
 * How much bytecode a function runs, in bytes, before V8 looks whether to optimize it: six times the default. A
 * keystroke runs a little of very many functions, and optimizing them takes a quarter of its processor time.
 */
const PATIENCE = 400_000
/** The newest V8 that counts so; later ones count calls, some thousands, and are patient by themselves. */
const COUNTS_BYTES = 11

/** Once the program is read, for which there is much to keep. */
const READ = 1

/**
 * Has V8 collect garbage when the heap has grown by a third, not when it has doubled, and soon grow the space for new
 * objects no more: a server runs all day beside an editor, and nearly all that a keystroke makes is garbage by the
 * next. Compiled code is no garbage: a hover after an hour of typing must not wait for its compilation, and what the
 * start ran belongs into the code that is kept for the next one.
 */
export function keepSmall(): void {
  if (takesFlags()) {
    setFlagsFromString('--heap-growing-percent=33')
    setFlagsFromString('--no-flush-bytecode')
    if (versionOfV8() <= COUNTS_BYTES) setFlagsFromString(`--interrupt-budget=${PATIENCE}`)
  }
  setTimeout(() => growNewSpace(false), READ).unref()
}

/** Whether V8 doubles the space for new objects as more of them stay. */
export function growNewSpace(grows: boolean): void {
  if (takesFlags()) setFlagsFromString(`--semi-space-growth-factor=${grows ? 2 : 1}`)
}

function takesFlags(): boolean {
  const { electron, nw } = process.versions
  return electron === undefined && nw === undefined && versionOfV8() <= NEWEST
}

function versionOfV8(): number {
  return Number.parseInt(process.versions.v8, 10)
}
