import { expect, test } from 'vitest'
import { sourcesBelow } from '../architecture/layers.ts'

const sources = [...sourcesBelow('server/src'), ...sourcesBelow('client/src')]
const importers = (name: string): readonly string[] =>
  sources.filter(({ files }) => files.some(file => file.endsWith(name))).map(({ path }) => path)

test('one file reaches for the network, and only an update asks it to', () => {
  const reaching = sources.filter(
    ({ text, packages }) =>
      /\bfetch\(|\bWebSocket\b|XMLHttpRequest/.test(text) ||
      packages.some(name => /^(?:node:)?(?:https?|http2|net|tls|dgram|undici)$/.test(name)),
  )
  expect(reaching.map(({ path }) => path)).toEqual(['server/src/update/fetch-pack.ts'])
  const users = importers('/fetch-pack.ts').filter(path => path !== 'server/src/update/knowledge-updates.ts')
  expect(users).toEqual(['server/src/update/update-knowledge.ts'])
})

test('only the two commands ask for an update', () => {
  const asking = sources
    .filter(({ text }) => /\bupdates\??\.update\(/.test(text))
    .map(({ path }) => path)
    .sort()
  expect(asking).toEqual([
    'server/src/cli/commands/knowledge/update.ts',
    'server/src/lsp/features/update-knowledge.ts',
  ])
  const sending = sources.filter(({ text }) => /sendRequest\(updateKnowledgeRequest/.test(text))
  expect(sending.map(({ path }) => path)).toEqual(['client/src/commands/update-knowledge.ts'])
})
