import { isAddress } from '../../../update/address.ts'
import { readArguments } from '../../arguments.ts'
import { UsageError } from '../../command.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge update`: fetches a newer knowledge pack; nothing else ever does. */
export const update: KnowledgeCommand = {
  name: 'update',
  synopsis: '[--from URL|FILE] [--public-key FILE]',
  summary: 'fetch a newer, signed knowledge pack (default: from where the last one came)',
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['from', 'public-key'])
    if (positionals.length > 0) throw new UsageError(`knowledge update does not take '${positionals[0]}'`)
    if (host.updates === undefined) throw new Error('there is no place to keep fetched knowledge')
    const keyFile = values['public-key']
    const key = keyFile === undefined ? undefined : await host.readFile(keyFile)
    if (key !== undefined && 'problem' in key) throw new Error(key.problem)
    const { from } = values
    const isPath = from !== undefined && !isAddress(from) && !/^file:/i.test(from)
    const result = await host.updates.update(isPath ? host.resolve('.', from) : from, key?.text)
    if (result.outcome === 'updated') {
      host.write(`updated from ${result.before} to ${result.version}, as of ${result.asOf}\n`)
    } else if (result.outcome === 'up-to-date') host.write(`${result.version} is up to date\n`)
    else if (result.reason === 'no-source') throw new Error(`${result.message}; give one with --from`)
    else if (result.reason === 'no-key') throw new Error(`${result.message}; give its file with --public-key`)
    else throw new Error(result.message)
    return 0
  },
}
