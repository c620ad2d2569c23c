import { describe, expect, test } from 'vitest'
import { engineLayer, SHELLS, sourcesBelow } from './layers.ts'

const engine = sourcesBelow('server/src/engine')
const server = sourcesBelow('server/src')
const client = sourcesBelow('client/src')

describe('invariant 1: the engine is pure', () => {
  test('it imports no Node module, no editor and no protocol', () => {
    const impure = engine.flatMap(({ path, packages }) =>
      packages
        .filter(name => /^(?:node:|vscode|fs$|path$)/.test(name))
        .map(name => `${path} imports ${name}`),
    )
    expect(impure).toEqual([])
  })

  test('it reads no clock, no process and no environment', () => {
    const impure = engine.filter(({ text }) =>
      /\bDate\.now\b|new Date\(\)|\bprocess\.|performance\.now|Math\.random/.test(text),
    )
    expect(impure.map(({ path }) => path)).toEqual([])
  })
})

describe('invariant 2: imports run one way', () => {
  test('every engine file stands in a layer', () => {
    expect(engine.filter(({ path }) => engineLayer(path) < 0).map(({ path }) => path)).toEqual([])
  })

  test('no engine file imports a later layer or anything outside the engine', () => {
    const against = engine.flatMap(({ path, files }) =>
      files
        .filter(file => engineLayer(file) < 0 || engineLayer(file) > engineLayer(path))
        .map(file => `${path} imports ${file}`),
    )
    expect(against).toEqual([])
  })

  test('the shells see the engine through its door only', () => {
    const through = Object.entries(SHELLS).flatMap(([shell, allowed]) =>
      server
        .filter(({ path }) => path.startsWith(shell))
        .flatMap(({ path, files }) =>
          files
            .filter(file => ![shell, ...allowed].some(prefix => file.startsWith(prefix)))
            .map(file => `${path} imports ${file}`),
        ),
    )
    expect(through).toEqual([])
  })

  test('only the language server knows the protocol', () => {
    const knows = server.filter(
      ({ path, packages }) =>
        !path.startsWith('server/src/lsp/') &&
        !/^server\/src\/(?:main\.node|cli\/commands\/lsp)\.ts$/.test(path) &&
        packages.some(name => name.startsWith('vscode')),
    )
    expect(knows.map(({ path }) => path)).toEqual([])
  })

  test('the client imports nothing of the server but the protocol’s own words', () => {
    expect(
      client.flatMap(({ files }) =>
        files.filter(file => file.startsWith('server/') && file !== 'server/src/lsp/protocol.ts'),
      ),
    ).toEqual([])
  })
})

describe('invariant 3: adding one is adding one file', () => {
  test.each([
    ['checker', 'server/src/engine/checkers/', /= defineChecker\(/],
    ['property', 'server/src/engine/claims/properties/', /= defineProperty\(/],
  ])('no %s imports another', (_, folder, definition) => {
    const own = engine.filter(({ path, text }) => path.startsWith(folder) && definition.test(text))
    const paths = new Set(own.map(({ path }) => path))
    expect(own.length).toBeGreaterThan(5)
    expect(
      own.flatMap(({ path, files }) =>
        files.filter(file => paths.has(file)).map(file => `${path} imports ${file}`),
      ),
    ).toEqual([])
  })
})
