import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import type { KnowledgeData } from './engine/index.ts'
import { createNodeHost } from './host/node-host.ts'
import { createServer } from './lsp/create-server.ts'

// The bundle and the compiled knowledge base lie side by side.
const readKnowledge = (): KnowledgeData => JSON.parse(readFileSync(join(__dirname, 'knowledge.json'), 'utf8'))

const connection = createConnection(ProposedFeatures.all)
const host = createNodeHost(message => connection.console.error(message))

// An editor that dies takes its end of the channel with it.
process.on('disconnect', () => process.exit(0))

createServer(connection, host, readKnowledge)
