import type { FileRead, Host } from '../host/host.ts'

/** So many files are read while one is worked on. */
const ahead = 16

/** The files of some paths, in order, each read before it is asked for. */
export async function* readAhead(
  host: Host,
  paths: readonly string[],
): AsyncGenerator<{ readonly path: string; readonly file: FileRead }> {
  const reading = paths.slice(0, ahead).map(path => host.readFile(path))
  for (const [at, path] of paths.entries()) {
    const next = paths[at + ahead]
    if (next !== undefined) reading.push(host.readFile(next))
    const file = await reading.shift()
    if (file !== undefined) yield { path, file }
  }
}
