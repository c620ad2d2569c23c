import type { FileProblem, FileRead } from './host.ts'

/** Reads bytes as UTF-8. Another encoding is a problem that says what to do; nothing is replaced silently. */
export function decode(bytes: Uint8Array, path: string): FileRead {
  if (isUtf16(bytes)) {
    const encoding = bytes[0] === 0 || bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le'
    return { problem: `${path} is UTF-16, not UTF-8; save it as UTF-8`, ...readAs(encoding, bytes) }
  }
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hasByteOrderMark }
  } catch {
    const problem = `${path} is not UTF-8${placeOf(bytes)}; save it as UTF-8`
    return { problem, ...readAs('windows-1252', bytes) }
  }
}

function readAs(encoding: string, bytes: Uint8Array): { readonly text?: string } {
  try {
    return { text: new TextDecoder(encoding).decode(bytes) }
  } catch {
    return {}
  }
}

/** What is said of a file that is not read for its size. */
export function tooLarge(path: string, bytes: number, maximum: number): FileProblem {
  const told = (count: number): string => `${(count / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`
  return {
    problem: `${path} has ${told(bytes)}, more than the ${told(maximum)} that are read; split it, or leave out what is not needed`,
  }
}

/** By its mark, or by the zero bytes that every other byte of UTF-16 Latin text is. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return false
  return (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0)
}

/** The line of the first byte that is not UTF-8. */
function placeOf(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let start = 0
  try {
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      decoder.decode(bytes.subarray(start, end + 1))
      start = end + 1
      line++
    }
  } catch {
    return ` (line ${line})`
  }
  return ` (line ${line})`
}
