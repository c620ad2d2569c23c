import { maximumOverlayBytes, overlayExtensions, overlayFolder } from '../engine/index.ts'
import type { FileRead, Host } from './host.ts'

/** An overlay file of a workspace folder. */
export interface OverlayFile {
  /** Where it is. */
  readonly at: string
  /** As a person is told of it: relative to the folder where it can be, with forward slashes. */
  readonly path: string
  /** Changes when the file does. */
  readonly stamp: string
}

const maximumFiles = 1000

/**
 * The overlay files of a folder, and what keeps others from being listed. `more` names folders beside
 * `.dateline/knowledge`, relative to it; that one may be missing.
 */
export async function listOverlays(
  host: Host,
  root: string,
  more: readonly string[],
): Promise<{ readonly files: readonly OverlayFile[]; readonly problems: readonly string[] }> {
  const files = new Map<string, OverlayFile>()
  const problems: string[] = []
  for (const folder of new Set([overlayFolder, ...more])) {
    const at = host.resolve(root, folder)
    if (folder === overlayFolder && (await host.stampOf(at)) === undefined) continue
    const listed = await host.listFiles(at, overlayExtensions)
    if ('problem' in listed) {
      problems.push(listed.problem)
      continue
    }
    for (const file of listed) {
      const path = `${folder}${file.slice(at.length)}`.replaceAll('\\', '/')
      files.set(file, { at: file, path, stamp: (await host.stampOf(file)) ?? '' })
    }
  }
  if (files.size <= maximumFiles) return { files: [...files.values()], problems }
  const told = `${root} has ${files.size} overlay files, of which the first ${maximumFiles} count; merge some`
  return { files: [...files.values()].slice(0, maximumFiles), problems: [...problems, told] }
}

/** Reads an overlay; one that is too large is not read. */
export async function readOverlay(host: Host, { at, path }: OverlayFile): Promise<FileRead> {
  const read = await host.readFile(at, maximumOverlayBytes)
  return 'problem' in read ? { problem: read.problem.replace(at, path) } : read
}
