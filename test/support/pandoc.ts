import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What Pandoc says of a document whose citations it has resolved. */
export interface Resolved {
  readonly html: string
  /** The keys in its list of references, in order. */
  readonly keys: readonly string[]
  /** Its warnings and errors. */
  readonly warnings: readonly string[]
}

/** Runs a real `pandoc --citeproc` over the first of some files, which lie in one folder. */
export function citeproc(files: Readonly<Record<string, string>>): Resolved {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-pandoc-'))
  const [document = ''] = Object.keys(files)
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const options = ['--citeproc', '--from=markdown', '--to=html', '--wrap=none', '--log=log.json', '--quiet']
    const html = execFileSync('pandoc', [...options, document], { cwd: folder, encoding: 'utf8' })
    const log: readonly { verbosity: string; message?: string; type: string }[] = JSON.parse(
      readFileSync(join(folder, 'log.json'), 'utf8'),
    )
    return {
      html,
      keys: Array.from(html.matchAll(/ id="ref-([^"]+)"/g), ([, key = '']) => key).sort(),
      warnings: log
        .filter(({ verbosity }) => verbosity !== 'INFO')
        .map(({ message, type }) => message ?? type),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
