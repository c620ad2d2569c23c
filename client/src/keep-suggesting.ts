import { commands, type Disposable, type DocumentSelector, languages, window, workspace } from 'vscode'

/** A citation key that is open at the end of the text: what may stand in it begins at `@`. */
const openKey = /(?:^|[^\p{L}\p{M}\p{N}_@\\])@\{?[^\s@{}[\];,]*$/u
const longestKey = 200

/** A sign in a key, which ends no sentence, or the first letter behind one: to VS Code a new word. */
const newWord = /(?:[-/+#~]|[:.$%&?<>][\p{L}\p{N}]|[-/+#~][\p{L}\p{N}])$/u

/**
 * Suggests citation keys anew after a deletion within one, and where a sign in it is passed. VS Code closes its
 * suggestions where a deletion leaves no word before the cursor, in Markdown only `@` opens them, and at a new
 * word it makes do with those it has.
 */
export function registerKeepSuggesting(selector: DocumentSelector): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges
    if (change === undefined || contentChanges.length > 1 || reason !== undefined) return
    const isDeletion = change.text === '' && change.rangeLength > 0
    if (!isDeletion && change.text.length !== 1) return
    if (window.activeTextEditor?.document !== document || languages.match(selector, document) === 0) return
    const { line } = change.range.start
    const character = change.range.start.character + change.text.length
    if (document.lineCount <= line) return
    const before = document.lineAt(line).text.slice(Math.max(0, character - longestKey), character)
    if (!isDeletion && !newWord.test(before)) return
    if (openKey.test(before)) void suggestAnew()
  })
}

/** What is shown is not asked for again while it is shown. */
async function suggestAnew(): Promise<void> {
  await commands.executeCommand('hideSuggestWidget')
  await commands.executeCommand('editor.action.triggerSuggest')
}
