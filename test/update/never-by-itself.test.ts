import { expect, test } from 'vitest'
import { sourcesBelow } from '../architecture/layers.ts'

const sources = [...sourcesBelow('server/src'), ...sourcesBelow('client/src')]
const importers = (name: string): readonly string[] =>
  sources.filter(({ files }) => files.some(file => file.endsWith(name))).map(({ path }) => path)

test('two files reach out: for an update, and for a program on this machine', () => {
  const reaching = sources.filter(
    ({ text, packages }) =>
      /\bfetch\((?!\?)|\bWebSocket\b|XMLHttpRequest/.test(text) ||
      packages.some(name => /^(?:node:)?(?:https?|http2|net|tls|dgram|undici)$/.test(name)),
  )
  expect(reaching.map(({ path }) => path).sort()).toEqual([
    'server/src/host/post-local.ts',
    'server/src/update/fetch-pack.ts',
  ])
  expect(importers('/post-local.ts')).toEqual(['server/src/lsp/zotero.ts'])
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
