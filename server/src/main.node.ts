import { Console } from 'node:console'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import type { KnowledgeData } from './engine/index.ts'
import { readBuiltPhrases } from './host/built-phrases.ts'
import { readBundledKnowledge } from './host/bundled-knowledge.ts'
import type { Host } from './host/host.ts'
import { createNodeHost } from './host/node-host.ts'
import { inWholeMessages } from './host/whole-messages.ts'
import { createServer } from './lsp/create-server.ts'
import { dataFolder } from './update/data-folder.ts'
import { createKnowledgeUpdates } from './update/knowledge-updates.ts'
import { placeIn } from './update/update-place.ts'

const { version: release }: { version: string } = JSON.parse(
  readFileSync(join(__dirname, '..', 'package.json'), 'utf8'),
)

const connection = process.argv.includes('--stdio') ? overStdio() : createConnection(ProposedFeatures.all)
const host: Host = {
  ...createNodeHost(message => connection.console.error(message)),
  builtPhrases: () => readBuiltPhrases(__dirname, host.log),
}
// The bundle and the knowledge lie side by side.
const readKnowledge = (): KnowledgeData => readBundledKnowledge(__dirname, host.log)
const folder = dataFolder({ platform: process.platform, home: homedir(), environment: process.env })

// An editor that dies takes its end of the channel with it.
process.on('disconnect', () => process.exit(0))

createServer(connection, host, readKnowledge, options =>
  createKnowledgeUpdates({ bundled: readKnowledge, release, ...(placeIn(options) ?? { folder }) }),
)

function overStdio(): Connection {
  // What a library writes to the console must not come between messages.
  globalThis.console = new Console(process.stderr)
  return createConnection(ProposedFeatures.all, process.stdin, inWholeMessages(process.stdout))
}
