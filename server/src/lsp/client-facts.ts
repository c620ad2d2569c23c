import type { InitializeParams } from 'vscode-languageserver'
import { isRecord } from './settings.ts'

/** What the client can do and where it works, read once from `initialize`. */
export interface ClientFacts {
  readonly name: string
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly hasConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly changesDocuments: boolean
  readonly changesFolders: boolean
  /** It watches files outside its folders too. */
  readonly watchesAnywhere: boolean
  /** It sends the texts of further documents when it is asked to. */
  readonly syncsDynamically: boolean
  /** It asks of definitions, references, highlights, hovers and new names in further documents when it is told to. */
  readonly asksDynamically: boolean
  readonly linksDefinitions: boolean
  readonly preparesRename: boolean
  /** Where one refuses to rename it asks the next, as VS Code asks its own Markdown support. */
  readonly asksOthersToRename: boolean
  /** It makes edits that the server asks for. */
  readonly appliesEdits: boolean
  /** It takes the further edits of a completion when that is resolved. */
  readonly resolvesEdits: boolean
  /** It takes the line that tells a completion apart when that is resolved. */
  readonly resolvesDetail: boolean
  /** It takes what all items of a completion have as said once. */
  readonly takesDefaults: boolean
  /** It takes the edit of a code action when that is chosen. */
  readonly resolvesActions: boolean
  readonly showsLabelDetails: boolean
  readonly showsMarkdownHovers: boolean
  readonly showsMarkdownDocumentation: boolean
  /** Its Markdown is VS Code's: images with data URIs, links to commands. */
  readonly showsImages: boolean
  readonly runsCommandLinks: boolean
  readonly showsRelated: boolean
  /** URIs of the workspace's folders. */
  readonly folders: readonly string[]
  /** `initializationOptions` as they came. */
  readonly initialOptions: unknown
}

/** Reads what the client says of itself; what it does not say, it cannot do. */
export function readClientFacts(params: InitializeParams): ClientFacts {
  const { workspace, textDocument, general } = params.capabilities
  const completionItem = textDocument?.completion?.completionItem
  const codeAction = textDocument?.codeAction
  const options = params.initializationOptions
  const isVsCode = general?.markdown?.parser === 'marked'
  const commandLinks = isRecord(options) ? options.commandLinks : undefined
  const root = params.rootUri === null || params.rootUri === undefined ? [] : [params.rootUri]
  return {
    name: params.clientInfo?.name ?? 'a client without a name',
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesDocuments: workspace?.workspaceEdit?.documentChanges === true,
    changesFolders: workspace?.workspaceFolders === true,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    syncsDynamically: textDocument?.synchronization?.dynamicRegistration === true,
    asksDynamically: ['definition', 'references', 'documentHighlight', 'hover', 'rename'].every(name =>
      isDynamic(textDocument, name),
    ),
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    asksOthersToRename: isVsCode,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    appliesEdits: workspace?.applyEdit === true,
    resolvesEdits: completionItem?.resolveSupport?.properties.includes('additionalTextEdits') === true,
    resolvesDetail: completionItem?.resolveSupport?.properties.includes('detail') === true,
    takesDefaults: ['editRange', 'data'].every(
      part => textDocument?.completion?.completionList?.itemDefaults?.includes(part) === true,
    ),
    resolvesActions:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    showsLabelDetails: completionItem?.labelDetailsSupport === true,
    showsMarkdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    showsMarkdownDocumentation: completionItem?.documentationFormat?.includes('markdown') ?? true,
    showsImages: isVsCode,
    runsCommandLinks: typeof commandLinks === 'boolean' ? commandLinks : isVsCode,
    showsRelated: textDocument?.publishDiagnostics?.relatedInformation === true || hasRelated(textDocument),
    folders: params.workspaceFolders?.map(folder => folder.uri) ?? root,
    initialOptions: options,
  }
}

function isDynamic(textDocument: InitializeParams['capabilities']['textDocument'], name: string): boolean {
  const capability: unknown = isRecord(textDocument) ? textDocument[name] : undefined
  return isRecord(capability) && capability.dynamicRegistration === true
}

/** LSP 3.18 lets a client that pulls say so there. */
function hasRelated(textDocument: InitializeParams['capabilities']['textDocument']): boolean {
  const diagnostic: unknown = textDocument?.diagnostic
  return isRecord(diagnostic) && diagnostic.relatedInformation === true
}
