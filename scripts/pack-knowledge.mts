/**
 * Makes a signed knowledge pack from `dist/knowledge.json`; exit code 1 on problems.
 *
 *     node --import tsx scripts/pack-knowledge.mts --key PRIVATE.pem --out PACK.json [--minimum 0.1.0]
 *
 * The key is the maintainer's and stays outside the repository; docs/updates.md says how one is made.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makePackFile } from '../server/src/update/pack-file.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const option = { type: 'string' } as const
const { values } = parseArgs({ options: { key: option, out: option, minimum: option } })

if (values.key === undefined || values.out === undefined) {
  console.error('usage: pack-knowledge.mts --key PRIVATE.pem --out PACK.json [--minimum 0.1.0]')
  process.exitCode = 1
} else {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const knowledge = readFileSync(join(root, 'dist', 'knowledge.json'), 'utf8')
  const made = makePackFile(knowledge, readFileSync(values.key, 'utf8'), values.minimum ?? version)
  if ('problem' in made) {
    console.error(made.problem)
    process.exitCode = 1
  } else {
    writeFileSync(values.out, made.text)
    const { version, asOf, minimumDateline } = made.header
    console.log(`${values.out}: ${version}, as of ${asOf}, for Dateline ${minimumDateline} or newer`)
    console.log(`public key: ${made.publicKey}`)
  }
}
