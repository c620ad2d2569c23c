import type { TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  bibliographyFormat,
  type CslItem,
  type FrontMatter,
  type KeyFormat,
  type KeyPlace,
  keyPlacesSteps,
} from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import type { BibliographyNames } from './bibliography-names.ts'
import { type BibliographyStore, noBibliography } from './bibliography-store.ts'
import type { SettingsStore } from './settings-store.ts'
import { takeSteps } from './take-steps.ts'

/** A file as it is now: in the editor, else on the disk. */
export interface TextFile {
  readonly uri: string
  /** Absent for what has no place on the disk. */
  readonly path?: string
  readonly text: string
  /** `null`: not open. */
  readonly version: number | null
}

/** A file with the places of keys in it. */
export interface KeyFile extends TextFile {
  readonly format: KeyFormat
  readonly places: readonly KeyPlace[]
}

/** Where citation keys stand in files. */
export interface KeyStore {
  /** The bibliography files of a brief. */
  bibliographiesOf(uri: string, frontMatter: FrontMatter): Promise<readonly string[]>
  /** A bibliography with the places of all its keys; nothing where there is none or it cannot be read. */
  bibliography(path: string): Promise<KeyFile | undefined>
  /** The entry of a key in a bibliography; nothing where it is not read yet. */
  source(path: string, key: string): Promise<CslItem | undefined>
  /** Any file; nothing where it cannot be read, or is larger than `maximum` bytes. */
  read(path: string, maximum?: number): Promise<TextFile | undefined>
}

interface Known {
  readonly text: string
  readonly file: Promise<KeyFile | undefined>
}

/** What a key store works with. */
interface Surroundings {
  readonly host: Host
  readonly documents: TextDocuments<TextDocument>
  readonly settings: SettingsStore
  readonly names: BibliographyNames
  readonly bibliographies: BibliographyStore
  /** The URI of the workspace folder that a document lies in; its settings are those of all documents there. */
  folderOf(uri: string): string | undefined
}

/** Keeps the places of each bibliography as long as its text stays the same. */
export function createKeyStore(around: Surroundings): KeyStore {
  const { host, documents, settings, names, bibliographies } = around
  const known = new Map<string, Known>()

  const read: KeyStore['read'] = async (path, maximum) => {
    const open = documentAt(host, documents, path)
    if (open) return { uri: open.uri, path, text: open.getText(), version: open.version }
    const file = await host.readFile(path, maximum)
    return 'problem' in file ? undefined : { uri: host.uriOf(path), path, text: file.text, version: null }
  }

  const withPlaces = async (file: TextFile, path: string): Promise<KeyFile | undefined> => {
    const format = bibliographyFormat(path, file.text)
    return format && { ...file, format, places: await takeSteps(keyPlacesSteps(file.text, format)) }
  }

  return {
    read,
    async bibliographiesOf(uri, frontMatter) {
      const ownSettings = await settings.of(documents.get(uri) ? uri : around.folderOf(uri))
      const named = await names.of(uri, { brief: { frontMatter } }, ownSettings)
      const { paths } = await bibliographies.load(named, noBibliography)
      return [...new Set(paths)].filter(path => path !== '')
    },
    async source(path, key) {
      const named = [{ path, folders: [host.folderOf(path)] }]
      const { sources } = await bibliographies.load(named, noBibliography)
      return sources.find(source => source.key === key)?.csl
    },
    async bibliography(path) {
      const file = await read(path)
      if (file === undefined) return undefined
      const before = known.get(path)
      const same = before?.text === file.text ? before : { text: file.text, file: withPlaces(file, path) }
      known.set(path, same)
      const placed = await same.file
      return placed && { ...placed, uri: file.uri, version: file.version }
    },
  }
}

/** The open document at a path, whatever way its client writes the URI. */
function documentAt(
  host: Host,
  documents: TextDocuments<TextDocument>,
  path: string,
): TextDocument | undefined {
  return documents.get(host.uriOf(path)) ?? documents.all().find(({ uri }) => host.pathOf(uri) === path)
}
