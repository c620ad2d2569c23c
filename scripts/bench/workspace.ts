import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brief } from './text/brief.ts'
import { library } from './text/library.ts'

/** A brief on the disk, beside the library that it cites. */
export interface BriefFile {
  readonly folder: string
  readonly name: string
  readonly text: string
}

const ENTRIES = 400

/** Writes a brief of so many KB and its library of `entries` into a folder of its own. */
export function writeBrief(parent: string, kilobytes: number, entries = ENTRIES): BriefFile {
  const folder = join(parent, `brief-${kilobytes}k-${entries}`)
  const text = brief(kilobytes * 1000, kilobytes, { bibliography: 'library.bib', entries })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'library.bib'), library(entries, entries))
  writeFileSync(join(folder, 'brief.md'), text)
  return { folder, name: 'brief.md', text }
}

/** Writes `count` briefs of 4 to 12 KB, 8 on average, each different, into one folder; gives the folder. */
export function writeCorpus(parent: string, count: number): string {
  const folder = join(parent, `corpus-${count}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'library.bib'), library(ENTRIES, ENTRIES))
  for (let index = 0; index < count; index++) {
    const bytes = 4000 + ((index * 3571) % 8000)
    const text = brief(bytes, 10_000 + index, { bibliography: 'library.bib', entries: ENTRIES })
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}.md`), text)
  }
  return folder
}
