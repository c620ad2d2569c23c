import { makePackFile } from '../../../update/pack-file.ts'
import { readArguments } from '../../arguments.ts'
import { UsageError } from '../../command.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge sign`: makes a pack that others can update from. */
export const sign: KnowledgeCommand = {
  name: 'sign',
  synopsis: 'KNOWLEDGE.json --key PRIVATE.pem --out PACK.json',
  summary: 'make a signed pack of compiled knowledge, to publish as an update',
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['key', 'out'])
    const { key, out } = values
    const [path] = positionals
    if (path === undefined || positionals.length > 1 || key === undefined || out === undefined) {
      throw new UsageError('knowledge sign needs a file of compiled knowledge, --key and --out')
    }
    const read = async (name: string): Promise<string> => {
      const file = await host.readFile(name)
      if ('problem' in file) throw new Error(file.problem)
      return file.text
    }
    const made = makePackFile(await read(path), await read(key), host.version)
    if ('problem' in made) throw new Error(made.problem)
    const failed = await host.writeFile(out, { text: made.text, hasByteOrderMark: false })
    if (failed !== undefined) throw new Error(failed.problem)
    host.write(`${out}: the knowledge of ${made.header.version}\npublic key: ${made.publicKey}\n`)
    return 0
  },
}
