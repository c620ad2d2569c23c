import { afterEach, expect, test } from 'vitest'
import { dateline } from '../support/cli.ts'
import { pulling, startClient, type TestClient } from '../support/lsp-client.ts'

const entry = (key: string): string => `@misc{${key}, title = {Herons}, author = {Lee, Ann}, year = {2026}}\n`
const text = 'Herons fly [@lee2026; @roe2026].\n'
const files = {
  '/work/_quarto.yml': 'project:\n  type: book\nbibliography:\n  - refs.bib\n',
  '/work/refs.bib': entry('lee2026'),
  '/work/part/_metadata.yml': 'bibliography: own.bib\n',
  '/work/part/own.bib': entry('roe2026'),
}
const uri = 'file:///work/part/deep/a.qmd'

let client: TestClient
afterEach(() => client.stop())

test('a brief has the bibliographies of its Quarto project and of the folders between', async () => {
  client = await startClient({ files })
  expect(await client.diagnose(client.open(text, uri))).toEqual([])
  const other = await client.diagnose(client.open(text, 'file:///work/b.qmd'))
  expect(other.map(({ code, message }) => [code, JSON.stringify(message).includes('roe2026')])).toEqual([
    ['unknown-citation', true],
  ])
})

test('a path that begins with a slash is relative to the project', async () => {
  client = await startClient({ files })
  const brief = '---\nbibliography: /part/own.bib\n---\n\nHerons fly [@lee2026; @roe2026].\n'
  expect(await client.diagnose(client.open(brief, 'file:///work/c.qmd'))).toEqual([])
})

test('a project that names what is not there is told without a place, and broken YAML is Quarto’s to tell', async () => {
  client = await startClient({ files: { ...files, '/work/_quarto.yml': 'bibliography: gone.bib\n' } })
  const found = await client.diagnose(client.open('Herons fly.\n', uri))
  expect(found.map(({ code, message }) => [code, message])).toEqual([
    ['invalid-bibliography', 'gone.bib does not exist in /work'],
  ])
  const broken = await startClient({ files: { '/work/_quarto.yml': 'bibliography: [\n  a: : b' } })
  expect(await broken.diagnose(broken.open('Herons fly.\n', uri))).toEqual([])
  broken.stop()
})

test('a project that changes counts at once', async () => {
  const capabilities = {
    ...pulling,
    workspace: {
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
  }
  client = await startClient({ capabilities, files: { '/work/refs.bib': entry('lee2026') } })
  await client.asked('client/registerCapability')
  const document = client.open('Herons fly [@lee2026].\n', uri)
  expect((await client.diagnose(document)).map(({ code }) => code)).toEqual(['unknown-citation'])
  client.host.files.set('/work/_quarto.yml', 'bibliography: refs.bib\n')
  const changes = [{ uri: 'file:///work/_quarto.yml', type: 1 }]
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  await client.asked('workspace/diagnostic/refresh')
  expect(await client.diagnose(document)).toEqual([])
})

test('the command line knows projects too', async () => {
  client = await startClient()
  const run = await dateline({ ...files, '/work/part/deep/a.qmd': text }, 'check', '/work')
  expect(run).toEqual({ code: 0, out: '0 findings in 1 brief\n', err: '' })
})
