import type { ClientCapabilities } from 'vscode-languageserver/node'

/** What the client can do: what VS Code can, as far as it bears on what is measured. */
export function clientCapabilities(diagnostics: 'pull' | 'push'): ClientCapabilities {
  return {
    general: { positionEncodings: ['utf-16'] },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      ...(diagnostics === 'pull' ? { diagnostics: { refreshSupport: true } } : {}),
    },
    window: { workDoneProgress: true },
    textDocument: {
      synchronization: { dynamicRegistration: true, didSave: true },
      publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
      ...(diagnostics === 'pull' ? { diagnostic: { dynamicRegistration: true } } : {}),
      hover: { contentFormat: ['markdown', 'plaintext'] },
      completion: {
        completionItem: {
          documentationFormat: ['markdown', 'plaintext'],
          labelDetailsSupport: true,
          resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
        },
        completionList: {
          itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat', 'insertTextMode', 'data'],
        },
      },
    },
  }
}
