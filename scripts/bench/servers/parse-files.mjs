/** Reads every file of a folder and parses it whole with remark-parse, tables and footnotes; nothing checked. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createProcessor } from './remark-processor.mjs'

const folder = process.argv[2] ?? '.'
const processor = createProcessor()
const names = readdirSync(folder).filter(name => name.endsWith('.md'))
const blocks = names.map(name => processor.parse(readFileSync(join(folder, name), 'utf8')).children.length)
process.stdout.write(`${names.length} files, ${blocks.reduce((sum, count) => sum + count, 0)} blocks\n`)
