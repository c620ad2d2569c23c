/*
 * V8 first compiles a regular expression to bytecode and, if it runs again, to machine code; for large expressions
 * the bytecode costs several times what the machine code does. A text of a thousand units or more it takes as a
 * reason to make machine code at once. One string may have code for texts of one byte a unit and of two; this is two.
 */
const LONG = '\u4e00'.repeat(1024)

/** Compiles an expression that will be used on texts beyond Latin-1 without the detour over bytecode. */
export function compiledAtOnce(regex: RegExp): RegExp {
  regex.lastIndex = LONG.length
  regex.test(LONG)
  regex.lastIndex = 0
  return regex
}
