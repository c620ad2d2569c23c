import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { root } from './paths.mjs'

/** Licences whose code may be part of a bundle under another. */
const FREE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0)$/
const LICENSE_FILE = /^(?:licen[cs]es?|notice|copying|third_party_licenses)(?:[.-].*)?$/i
const PACKAGE = /^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

/**
 * The packages whose code bundles took in, each with its licence, as one text.
 *
 * @param metafiles what esbuild says of each bundle
 * @throws if a package has no licence, or one that does not go into a bundle
 */
export async function noticesOf(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  )
  const folders = new Set(inputs.flatMap(path => PACKAGE.exec(path)?.groups?.folder ?? []))
  const notices = await Promise.all([...folders].map(folder => noticeOf(resolve(root, folder))))
  return [...new Set(notices)].sort().join(`\n${'='.repeat(80)}\n\n`)
}

async function noticeOf(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const { name, version, author } = manifest
  const license = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ') ?? ''
  const parts = license.replace(/[()]/g, '').split(/ (?:AND|OR) /)
  if (!parts.every(part => FREE.test(part)))
    throw new Error(`${name} ${version} is under “${license}”, which does not go into a bundle`)
  const files = (await readdir(folder)).filter(file => LICENSE_FILE.test(file)).sort()
  const texts = await Promise.all(
    files.map(file => readFile(join(folder, file), 'utf8').catch(error => folderOrThrow(error))),
  )
  const by = files.length > 0 || !author ? '' : `By ${author.name ?? author}.`
  return [`${name} ${version} (${license})`, by, ...texts.map(text => text.trim()), '']
    .filter((part, at, all) => part !== '' || at === all.length - 1)
    .join('\n\n')
}

/** A folder of licences goes with a file that names them. */
function folderOrThrow(error) {
  if (error.code === 'EISDIR') return ''
  throw error
}
