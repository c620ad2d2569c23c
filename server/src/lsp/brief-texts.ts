import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver'
import { briefExtensions } from '../host/brief-extensions.ts'
import { isBibliography } from './document-kind.ts'
import type { TextFile } from './key-store.ts'
import { startLongWork } from './long-work.ts'
import type { ServerState } from './server-state.ts'

const maximumBriefs = 20_000
const maximumBytes = 4_000_000
/** So many are read at a time. */
const batch = 16

/** What a search through the workspace is asked with. */
export interface Search {
  readonly token: CancellationToken
  readonly progress: WorkDoneProgressReporter
}

/**
 * The briefs of the workspace, those open in the editor first and as they stand there, the others from the disk,
 * without hidden folders and `node_modules`. Ends early when the search is cancelled; `onSkipped` is told of
 * what is left out.
 */
export async function* briefTexts(
  state: ServerState,
  { token, progress }: Search,
  onSkipped: (what: string) => void,
): AsyncGenerator<TextFile> {
  const seen = new Set<string>()
  for (const document of state.documents.all()) {
    const path = state.host.pathOf(document.uri)
    if (isBibliography(document)) continue
    seen.add(path ?? document.uri)
    const { uri, version } = document
    yield { uri, ...(path === undefined ? {} : { path }), text: document.getText(), version }
  }
  const listed = await listBriefs(state, token)
  const paths = [...new Set(listed)].filter(path => !seen.has(path))
  if (paths.length > maximumBriefs) onSkipped(`${paths.length - maximumBriefs} of ${paths.length} briefs`)
  const wanted = paths.slice(0, maximumBriefs)
  const work = startLongWork(state, 'searching briefs', progress)
  try {
    for (let from = 0; from < wanted.length && !token.isCancellationRequested; from += batch) {
      const some = wanted.slice(from, from + batch)
      const read = await Promise.all(some.map(path => state.keys.read(path, maximumBytes)))
      for (const [index, file] of read.entries()) {
        if (file) yield file
        else onSkipped(some[index] ?? '')
      }
      work.report(from / wanted.length)
    }
  } finally {
    work.done()
  }
}

async function listBriefs(state: ServerState, token: CancellationToken): Promise<readonly string[]> {
  const cancelled = new Promise<readonly string[]>(resolve => {
    token.onCancellationRequested(() => resolve([]))
  })
  const listed = state.folders().map(async folder => {
    const files = await state.host.listFiles(folder, briefExtensions)
    return 'problem' in files ? [] : files
  })
  return await Promise.race([Promise.all(listed).then(lists => lists.flat()), cancelled])
}
