import { type Disposable, type DocumentSelector, languages, type TextEditor, window } from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { lastOfEach } from './last-of-each.ts'
import { didShowNotification } from './requests.ts'

/** How often the server is told at most, in milliseconds. */
const pace = 100

/** Tells the server which part of a brief an editor shows, so that a long one is read there first. */
export function registerShownParts(client: BaseLanguageClient, selector: DocumentSelector): Disposable {
  const told = lastOfEach(pace, ({ document, visibleRanges: [range] }: TextEditor) => {
    if (range === undefined || document.isClosed || !client.isRunning()) return
    const uri = client.code2ProtocolConverter.asUri(document.uri)
    void client.sendNotification(didShowNotification, {
      uri,
      range: client.code2ProtocolConverter.asRange(range),
    })
  })
  const tell = (editor: TextEditor | undefined): void => {
    if (editor === undefined || languages.match(selector, editor.document) === 0) return
    told.put(editor.document.uri.toString(), editor)
  }
  const tellAll = (): void => {
    for (const editor of window.visibleTextEditors) tell(editor)
    // The server reads first where it was told last.
    tell(window.activeTextEditor)
  }
  const parts = [
    window.onDidChangeVisibleTextEditors(tellAll),
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => tell(textEditor)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) tellAll()
    }),
  ]
  return {
    dispose() {
      told.stop()
      for (const part of parts) part.dispose()
    },
  }
}
