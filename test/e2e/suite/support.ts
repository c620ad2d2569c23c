import * as assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as vscode from 'vscode'
import { tell } from '../run.ts'

const patience = 45_000

/** Asks again and again until there is an answer; fails with `what` when patience ends. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | PromiseLike<T | undefined>,
): Promise<T> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  assert.fail(`waited in vain for ${what}`)
}

/** The workspace folder of the tests: a copy, so tests may write into it. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]
  assert.ok(folder, 'a workspace folder is open')
  return folder.uri
}

/** Writes a file into the workspace and opens it in an editor. */
export async function openBrief(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return openFile(name)
}

/** Opens a file of the workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name)
  const document = await vscode.workspace.openTextDocument(uri)
  return vscode.window.showTextDocument(document, { preview: false })
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}

/** The code of a diagnostic, with or without a page that explains it. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic
  return String(typeof code === 'object' ? code.value : code)
}

/** Dateline's diagnostics of a document. */
export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source?.toLowerCase() === 'dateline')
}

/** Waits for a diagnostic of that code whose span holds, or stands in, `near`. */
export function diagnostic(
  document: vscode.TextDocument,
  code: string,
  near?: string,
): Promise<vscode.Diagnostic> {
  const range = near === undefined ? undefined : rangeOf(document, near)
  return eventually(`${code}${near ? ` at “${near}”` : ''}`, () =>
    diagnosticsOf(document).find(
      found => codeOf(found) === code && (!range || found.range.intersection(range) !== undefined),
    ),
  )
}

/** The range of the first occurrence of a text. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text)
  assert.ok(start >= 0, `“${text}” is in the document`)
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length))
}

/** Waits for a hover at the first occurrence of a text that fits, and gives all hovers there as one text. */
export function hoverText(document: vscode.TextDocument, at: string, fits: RegExp): Promise<string> {
  const position = rangeOf(document, at).start.translate(0, 1)
  return eventually(`a hover at “${at}” with ${fits}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    )
    const text = hovers.flatMap(hover => hover.contents.map(markdown)).join('\n')
    return fits.test(text) ? text : undefined
  })
}

function markdown(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value
}

/** Waits for code actions on a range until one of those titles fits. */
export function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  fits: RegExp,
): Promise<vscode.CodeAction[]> {
  return eventually(`a code action with ${fits}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    )
    return actions.some(({ title }) => fits.test(title)) ? actions : undefined
  })
}

/**
 * Applies the preferred fix at the cursor as its key does, once it is offered for the range. Asked only once: a
 * second one under way could change the text behind what takes the first back.
 */
export async function autoFix(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  await eventually('a preferred fix', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    )
    return actions.some(({ isPreferred }) => isPreferred) ? true : undefined
  })
  await vscode.commands.executeCommand('editor.action.autoFix')
}

/** Waits until the window shows what `selector` finds, and has the launcher, if it can, take a picture of it. */
export async function screenshot(name: string, selector: string): Promise<void> {
  const folder = process.env.DATELINE_SCREENSHOTS
  if (!folder) return
  tell({ kind: 'screenshot', name, selector })
  const file = join(folder, `${name}.png`)
  await eventually(`${selector} in the window`, () => (existsSync(file) ? true : undefined))
}
