/** A hundred containers opened on one line. */
const TOO_DEEP = /(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+|>[ \t]*){100}/
/** A paragraph with more marks of emphasis and brackets. */
const TOO_MANY = 3000
const MARK = /[*_[\]]/g
/** A row with more cells. */
const TOO_WIDE = 1000
const ROW_OF_DELIMITERS = /^[> \t|]*:?-+:?[ \t]*\|/m
const OWN_TEXT = /^[> \t]*(?:[-+*#|]|\d{1,9}[.)]|$)/

/** Whether micromark, whose time for some marks grows with their square, would take seconds for what nobody writes. */
export function isUnreadable(source: string): boolean {
  return TOO_DEEP.test(source) || (source.length > TOO_MANY && hasTooManyMarks(source))
}

function hasTooManyMarks(source: string): boolean {
  const isTable = ROW_OF_DELIMITERS.test(source)
  let marks = 0
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (isTable && line.split('|').length > TOO_WIDE) return true
    if (OWN_TEXT.test(line) || (isTable && line.includes('|'))) marks = 0
    marks += line.match(MARK)?.length ?? 0
    if (marks > TOO_MANY) return true
  }
  return false
}
