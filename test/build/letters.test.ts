import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { classes, withRanges } from '../../scripts/support/letters.mjs'

/** The letters in use today that are told apart as Unicode does; `Ll`, which takes more for small, only in the first. */
const EXACT = [
  [0x00, 0x17f],
  [0x384, 0x386],
  [0x388, 0x3ce],
  [0x410, 0x45f],
]
const EAST = [
  [0x3005, 0x3006],
  [0x3041, 0x30ff],
  [0x3131, 0x318e],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff00, 0xffdc],
]
/** What Unicode has not given out. */
const UNASSIGNED = /\p{Cn}/u

test.each([
  ['L', [...EXACT, ...EAST]],
  ['Lu', EXACT],
  ['Ll', EXACT],
  ['N', [...EXACT, [0x2000, 0x2150], [0x3000, 0x3030], [0xff00, 0xffdc]]],
  ['Script=Han', [...EXACT, ...EAST, [0x2000, 0x206f]]],
  ['Script=Latin', [...EXACT, ...EAST, [0x2000, 0x206f]]],
] as const)('%s is what Unicode says', (name, blocks) => {
  const unicode = new RegExp(`^\\p{${name}}$`, 'u')
  const written = new RegExp(`^[${classes[name]}]$`, 'u')
  const units = blocks.flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, by) => String.fromCodePoint(first + by)),
  )
  const wrong = units.filter(unit => !UNASSIGNED.test(unit) && unicode.test(unit) !== written.test(unit))
  expect(wrong).toEqual([])
})

test('no mark of punctuation, white space or emoji is a letter', () => {
  const letters = new RegExp(`[${classes.L}]`, 'u')
  const marks = [
    ...' \t\n\u00a0\u1680\u2003\u3000.,;:!?…—–‐-“”‘’«»‹›()[]{}（）【】「」、。，！？・゠؟،؛।·€$£¥©™✓😀🪶\ue000\uf5ff\ufffc',
  ]
  expect(marks.filter(mark => letters.test(mark))).toEqual([])
})

test.each([
  [String.raw`/\p{L}+[\p{L}\p{N}]/u`, `/[${classes.L}]+[${classes.L}${classes.N}]/u`],
  [String.raw`/\P{L}[^\p{L}]/u`, `/[^${classes.L}][^${classes.L}]/u`],
  [String.raw`/\[\p{N}\]/u`, String.raw`/\[[${classes.N}]\]/u`],
  [String.raw`/\\[\p{N}]/u`, String.raw`/\\[${classes.N}]/u`],
  [String.raw`'\\[\\p{N}\\]'`, String.raw`'\\[[${classes.N.replaceAll('\\', '\\\\')}]\\]'`],
  [String.raw`/[^s\P{L}]/u`, String.raw`/[^s\P{L}]/u`],
  [String.raw`/\p{M}/u`, String.raw`/\p{M}/u`],
])('%s', (code, rewritten) => {
  expect(withRanges(code)).toBe(rewritten)
})

test('every property that the modules name is rewritten, or known to be rare', () => {
  const folder = fileURLToPath(new URL('../../server/src', import.meta.url))
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => withRanges(readFileSync(join(folder, name), 'utf8')).match(/\\[pP]\{[^}]*\}/gu) ?? [])
  expect(
    left.filter(property => !/^\\[pP]\{(?:M|S|P|Nd|Cc|L|Extended_Pictographic)\}$/u.test(property)),
  ).toEqual([])
})
