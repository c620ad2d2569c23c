import { createHash } from 'node:crypto'

/** A text of fixed length for a list of texts. */
export function digest(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length} `).update(text)
  return hash.digest('hex')
}
