import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../command.ts'

/** `dateline lsp --stdio`: the language server, for any editor. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'serve editors over standard input and output',
  usage: `Usage: dateline lsp --stdio

Speaks the language server protocol over standard input and output until the editor leaves.
`,
  async run(args, host) {
    const { positionals } = readArguments(
      args.filter(argument => argument !== '--stdio' && !argument.startsWith('--clientProcessId=')),
      [],
    )
    if (positionals.length > 0 || !args.includes('--stdio')) throw new UsageError('lsp takes --stdio')
    await host.serve()
    return 0
  },
}
