import { commands, Disposable, Uri, ViewColumn, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { explainRequest } from '../requests.ts'

const scheme = 'dateline-explain'

/** `dateline.explain`: opens, as a read-only document, what Dateline sees at the cursor and why it says no more. */
export function registerExplainHere(client: BaseLanguageClient): Disposable {
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ query }) => {
      const [line, character, ...uri] = query.split(',')
      const position = { line: Number(line), character: Number(character) }
      const answer = await client.sendRequest(explainRequest, { uri: uri.join(','), position })
      return answer?.text ?? 'Open the brief again: Dateline explains what is open as Markdown or Quarto.\n'
    },
  })
  const command = commands.registerCommand('dateline.explain', async () => {
    const editor = window.activeTextEditor
    if (!editor) return
    const { document, selection } = editor
    if (document.uri.scheme === scheme) return
    const { line, character } = selection.active
    const name = document.uri.path.split('/').at(-1) ?? 'brief'
    const place = Uri.from({
      scheme,
      path: `/${name} ${line + 1}:${character + 1}.md`,
      query: `${line},${character},${client.code2ProtocolConverter.asUri(document.uri)}`,
    })
    const explanation = await workspace.openTextDocument(place)
    await window.showTextDocument(explanation, { preview: true, viewColumn: ViewColumn.Beside })
  })
  return Disposable.from(provider, command)
}
