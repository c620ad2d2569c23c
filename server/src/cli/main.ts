import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readBuiltPhrases } from '../host/built-phrases.ts'
import { compiledName, plainName, readBundledKnowledge } from '../host/bundled-knowledge.ts'
import { createNodeHost } from '../host/node-host.ts'
import { cacheFolder } from '../launch/cache-folder.ts'
import { dataFolder } from '../update/data-folder.ts'
import { createKnowledgeUpdates } from '../update/knowledge-updates.ts'
import { openOutcomeStore } from './check/outcome-store.ts'
import { type CliHost, helperArgument } from './cli-host.ts'
import { digest } from './digest.ts'
import { runCli } from './run-cli.ts'

const complain = (text: string): void => {
  process.stderr.write(text)
}
const packageJson: { version: string } = JSON.parse(
  readFileSync(join(__dirname, '..', 'package.json'), 'utf8'),
)
const updates = createKnowledgeUpdates({
  folder: dataFolder({ platform: process.platform, home: homedir(), environment: process.env }),
  // The bundle and the knowledge lie side by side.
  bundled: () => readBundledKnowledge(__dirname, problem => complain(`dateline: ${problem}\n`)),
  release: packageJson.version,
})
const cache = cacheFolder(process.platform, homedir(), process.env)
/** Of the bundle, and of the knowledge beside it. */
const fingerprints = (): readonly string[] =>
  [__filename, join(__dirname, compiledName), join(__dirname, plainName)].map(file => {
    try {
      return createHash('sha256').update(readFileSync(file)).digest('hex')
    } catch {
      return ''
    }
  })
const host: CliHost = {
  ...createNodeHost(message => complain(`dateline: ${message}\n`)),
  builtPhrases: () => readBuiltPhrases(__dirname, problem => complain(`dateline: ${problem}\n`)),
  version: packageJson.version,
  isTerminal: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  showsProgress: process.stderr.isTTY === true && process.env.CI === undefined,
  write: text => void process.stdout.write(text),
  complain,
  updates,
  ...(cache && {
    kept: {
      store: openOutcomeStore(join(cache, 'outcomes')),
      judgedBy: () => digest([...fingerprints(), updates.load().pack?.version ?? '']),
    },
  }),
  async knowledge() {
    const { data, problems } = updates.load()
    for (const problem of problems) complain(`dateline: ${problem}\n`)
    return data
  },
  startHelpers: async settings =>
    (await import('./helper-threads.ts')).startHelpers(join(__dirname, 'cli.js'), settings),
  serve: async () => void (await import('../main.node.ts')),
}

// A reader such as `head` may leave early.
process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))

const [command] = process.argv.slice(2)
if (command === helperArgument)
  void import('./helper-threads.ts').then(({ serveAsHelper }) => serveAsHelper(host))
else {
  runCli(process.argv.slice(2), host).then(code => {
    process.exitCode = code
  })
}
