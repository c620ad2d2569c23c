import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataFolder } from '../../server/src/update/data-folder.ts'
import { readKnowledgeData } from '../../server/src/update/knowledge-shape.ts'
import { readPublicKey } from '../../server/src/update/public-key.ts'
import { compareVersions, isAtLeast } from '../../server/src/update/version.ts'

test('a public key is read in PEM and Base64; nothing else is taken for one', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString()
  const der = publicKey.export({ format: 'der', type: 'spki' })
  const same = (text: string): boolean => {
    const read = readPublicKey(text)
    return 'key' in read && read.key.equals(publicKey)
  }
  const joined = ['\r\n', ' ', ''].map(between => ` ${pem.replaceAll('\n', between)}`)
  expect([pem, ...joined].map(same)).toEqual([true, true, true, true])
  expect([der, der.subarray(-32)].map(bytes => same(bytes.toString('base64')))).toEqual([true, true])
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey
  const secret = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  expect(readPublicKey(secret)).toEqual({ problem: expect.stringMatching(/private key/) })
  for (const text of ['', 'AAAA', '-----BEGIN', rsa.export({ format: 'pem', type: 'spki' }).toString()]) {
    expect(readPublicKey(text)).toHaveProperty('problem')
  }
})

test('versions are ordered by day and number', () => {
  const ordered = ['', '2026-11-21', '2026-11-21.2', '2026-11-21.10', '2026-12-01']
  expect([...ordered].sort((a, b) => compareVersions(b, a)).reverse()).toEqual(ordered)
  expect(compareVersions('2026-11-21', '2026-11-21')).toBe(0)
  expect(isAtLeast('0.1.0', '0.1.0')).toBe(true)
  expect(isAtLeast('0.10.0', '0.9.9')).toBe(true)
  expect(isAtLeast('1.0.0-rc.1', '1.0.1')).toBe(false)
})

test('a user’s data is where the system keeps it', () => {
  const on = (platform: NodeJS.Platform, environment: Record<string, string>, home = '/home/ada') =>
    dataFolder({ platform, home, environment })
  expect(on('linux', {})).toBe('/home/ada/.local/share/dateline')
  expect(on('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/dateline')
  expect(on('linux', { XDG_DATA_HOME: 'data' })).toBe('/home/ada/.local/share/dateline')
  expect(on('darwin', {})).toBe('/home/ada/Library/Application Support/dateline')
  expect(on('win32', {}, 'C:\\Users\\Ada')).toBe('C:\\Users\\Ada\\AppData\\Local\\dateline\\Data')
  expect(on('win32', { LOCALAPPDATA: 'D:\\L' })).toBe('D:\\L\\dateline\\Data')
})

test('the bundled knowledge has the shape that packs must have', () => {
  const compiled: unknown = JSON.parse(readFileSync('dist/knowledge.json', 'utf8'))
  expect(readKnowledgeData(compiled)).toEqual({ data: compiled })
})
