import { type Command, UsageError } from '../command.ts'
import { knowledgeCommands } from './knowledge/registry.generated.ts'

const names = knowledgeCommands.map(({ name }) => name)
const width = Math.max(...names.map(name => name.length))

/** `dateline knowledge`: the facts, their upkeep and their history. Each of its commands is one file in `knowledge/`. */
export const knowledge: Command = {
  name: 'knowledge',
  summary: 'show, check and maintain the knowledge base',
  usage: `${knowledgeCommands
    .map(({ name, synopsis }, index) =>
      `${index === 0 ? 'Usage:' : '      '} dateline knowledge ${name} ${synopsis}`.trimEnd(),
    )
    .join('\n')}

${knowledgeCommands.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}`).join('\n')}
`,
  async run(args, host) {
    const [word, ...rest] = args
    const command = knowledgeCommands.find(({ name }) => name === word)
    if (command === undefined) throw new UsageError(`knowledge takes ${listed(names)}`)
    return await command.run(rest, host)
  },
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
