import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar } from 'vscode-textmate'

const grammars: Readonly<Record<string, string>> = {
  'text.html.markdown': join(import.meta.dirname, 'grammars/markdown.json'),
  'markdown.dateline.injection': join(import.meta.dirname, '../../syntaxes/dateline.injection.json'),
}

/** Loads a small Markdown grammar with Dateline's injected into it, as an editor does. */
export async function loadMarkdown(): Promise<IGrammar> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'))
  await oniguruma.loadWASM(wasm)
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async scope => {
      const path = grammars[scope]
      return path ? textmate.parseRawGrammar(await readFile(path, 'utf8'), path) : null
    },
    getInjections: scope => (scope === 'text.html.markdown' ? ['markdown.dateline.injection'] : undefined),
  })
  const grammar = await registry.loadGrammar('text.html.markdown')
  if (!grammar) throw new Error('the Markdown grammar was not found')
  return grammar
}

/**
 * What Dateline's grammar colours in a text: one `text → scope` a token, with the innermost scope of ours
 * and without its ending. An empty list: nothing is coloured.
 */
export function coloured(grammar: IGrammar, text: string): string[] {
  const found: string[] = []
  let stack = textmate.INITIAL
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack)
    stack = result.ruleStack
    for (const token of result.tokens) {
      const scope = token.scopes.at(-1)
      const piece = line.slice(token.startIndex, token.endIndex)
      if (scope?.endsWith('.dateline') && scope !== 'meta.citation.dateline') {
        found.push(`${piece} → ${scope.replace(/\.dateline$/, '')}`)
      }
    }
  }
  return found
}
