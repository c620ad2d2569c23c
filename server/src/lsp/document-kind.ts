import type { TextDocument } from 'vscode-languageserver-textdocument'
import { bibliographyFormat } from '../engine/index.ts'

/** Whether an open document is a bibliography, by its ending; every other is a brief, whatever its language. */
export function isBibliography({ uri }: TextDocument): boolean {
  return bibliographyFormat(uri, '') !== undefined
}
