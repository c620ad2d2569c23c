/**
 * Writes `docs/checkers.md`, the page of all checkers, from their registry. `--check` changes nothing and fails
 * when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkers } from '../server/src/engine/checkers/registry.generated.ts'

const INTRODUCTION = `<!-- Made by \`npm run generate\` from the checkers; not to be edited. -->

# Checkers

What Dateline says of a brief, by the code of its findings. \`dateline.severity\` in the settings and \`--checkers\` on the command line give a checker another severity, turn it off, or turn on one that is off: \`{"undated-figure": "hint", "vague-date": "off"}\`, \`--checkers undated-figure,vague-date=off\`. A comment suppresses a finding: \`<!-- dateline-disable-next-line outdated-claim: reason -->\`.

\`invalid-front-matter\`, \`invalid-directive\` and \`invalid-bibliography\` tell what of the brief itself can't be read.
`

const path = fileURLToPath(new URL('../docs/checkers.md', import.meta.url))
const sections = checkers.map(({ id, title, why, severity, isOptional, fixes }) => {
  const level = isOptional ? `Off by default; ${severity} once turned on.` : `Severity: ${severity}.`
  return `## \`${id}\`\n\n${title}. ${level}${fixes ? ' Offers fixes.' : ''}\n\n${why}\n`
})
const text = [INTRODUCTION, ...sections].join('\n')
let before = ''
try {
  before = readFileSync(path, 'utf8')
} catch {}
if (before !== text && process.argv.includes('--check')) {
  console.error('docs/checkers.md is out of date: run npm run generate')
  process.exitCode = 1
} else if (before !== text) writeFileSync(path, text)
