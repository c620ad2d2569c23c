import type { CliHost } from './cli-host.ts'
import { type Command, type ExitCode, UsageError } from './command.ts'
import { check } from './commands/check.ts'
import { entities } from './commands/entities.ts'
import { explain } from './commands/explain.ts'
import { fix } from './commands/fix.ts'
import { knowledge } from './commands/knowledge.ts'
import { lsp } from './commands/lsp.ts'

const commands: readonly Command[] = [check, fix, explain, entities, knowledge, lsp]

/** Runs the command line: arguments in, exit code out. Never throws. */
export async function runCli(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  const [name, ...args] = argv
  if (name === '--version' || name === '-v') return say(host, `${host.version}\n`)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const topic = name === 'help' ? commands.find(command => command.name === args[0]) : undefined
    if (name !== undefined) return say(host, topic?.usage ?? overview())
    host.complain(overview())
    return 2
  }
  const command = commands.find(candidate => candidate.name === name)
  if (command === undefined) {
    const kind = name.startsWith('-') ? 'option' : 'command'
    host.complain(`dateline: unknown ${kind} '${name}'\n\n${overview()}`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) return say(host, command.usage)
  try {
    return await command.run(args, host)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    host.complain(`dateline: ${message}\n${error instanceof UsageError ? `\n${command.usage}` : ''}`)
    return 2
  }
}

function say(host: CliHost, text: string): ExitCode {
  host.write(text)
  return 0
}

function overview(): string {
  const width = Math.max(...commands.map(command => command.name.length))
  const lines = commands.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `Usage: dateline COMMAND [OPTION…]

Flags the claims that time has overtaken in briefs written in Markdown.

Commands:
${lines.join('\n')}

dateline help COMMAND, dateline COMMAND --help   the command's own help
dateline --version                               the version
`
}
