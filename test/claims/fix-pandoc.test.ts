import { describe, expect, test } from 'vitest'
import { applyEdits, createEngine, type Fix, spreadFix } from '../../server/src/engine/index.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'
import { citeproc } from '../support/pandoc.ts'

const engine = createEngine(claimsKnowledge())
const options = { today: '2026-11-21' }
const claims = `Heron 2 is currently unavailable. Wren is worth **$4B** (see below).

- Wren’s latest model is Heron 2
- Heron 2 is a closed model; it was released in May 2026.

| Lab | Valuation |
|-----|----------:|
| Wren | $4 billion |

The Lantern Order remains in force, and the Harbor Act is a proposal: [Heron 2 is still suspended.](https://example.org)

模型 Heron 2 目前不可用。
`
const briefs: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['keys in new front matter', { 'a.md': `As told [@own].\n\n${claims}` }],
  [
    'keys in front matter',
    { 'a.md': `---\ntitle: A\nreferences:\n  - id: old\n    type: book\n    title: Old\n---\n\n${claims}` },
  ],
  [
    'BibTeX',
    {
      'a.md': `---\nbibliography: refs.bib\n---\n\n${claims}`,
      'refs.bib': '@book{old,\n  title = {Old}\n}\n',
    },
  ],
  ['CSL-JSON', { 'a.md': `---\nbibliography: refs.json\n---\n\n${claims}`, 'refs.json': '[]\n' }],
  [
    'CSL-YAML',
    {
      'a.md': `---\nbibliography: refs.yaml\n---\n\n${claims}`,
      'refs.yaml': 'references:\n- id: old\n  type: book\n  title: Old\n',
    },
  ],
  [
    'keys in sentences',
    {
      'a.md': `---\nbibliography: refs.bib\n---\n\n@old and @older say so.\n\n${claims}`,
      'refs.bib': '@book{old, title={Old}}\n@book{older, title={Older}}\n',
    },
  ],
  [
    'keys in notes',
    {
      'a.md': `---\nbibliography: refs.bib\n---\n\nText.[^1]\n\n${claims}\n[^1]: See @old.\n`,
      'refs.bib': '@book{old, title={Old}}\n',
    },
  ],
  ['notes', { 'a.md': `Text.[^1]\n\n${claims}\n[^1]: A note.\n` }],
  ['links', { 'a.md': claims }],
]

/** The files after a fix, as its writer leaves them. */
function written(files: Readonly<Record<string, string>>, fix: Fix): Readonly<Record<string, string>> {
  const text = files['a.md'] ?? ''
  const spread = spreadFix(fix, text, path => files[path])
  if (!spread) throw new Error(`the fix cannot be made: ${fix.title}`)
  const others = [...spread.files].map(([path, edit]) => [path, applyEdits(files[path] ?? '', [edit])])
  return { ...files, 'a.md': applyEdits(text, spread.edits), ...Object.fromEntries(others) }
}

/** The first brief cites what it has no entry for. */
const isOurs = (warning: string): boolean => warning !== 'citation own not found'

/** One document of every fix costs one run of Pandoc: each fix is made, then the next, until none is left. */
describe('Pandoc resolves whatever a fix cites', { timeout: 60_000 }, () => {
  test.each(briefs)('%s', (_, files) => {
    for (const choice of [/^Replace/, /as history/, /^Date/]) {
      let now: Readonly<Record<string, string>> = files
      let cited = 0
      for (let round = 0; round < 20; round++) {
        const analysis = engine.analyze(now['a.md'] ?? '', options)
        const fix = analysis.findings
          .flatMap(finding => engine.fixesOf(analysis, finding))
          .find(({ title }) => choice.test(title))
        if (!fix) break
        // The bibliography is not read here, so that what it has must not be added again.
        const known = (fix.entries ?? []).filter(({ csl, path }) => !(path && now[path]?.includes(csl.id)))
        now = written(now, { ...fix, entries: known })
        cited++
      }
      expect(cited).toBeGreaterThan(0)
      const { warnings, keys } = citeproc(now)
      expect(warnings.filter(isOurs)).toEqual([])
      const used = new Set(
        [...(now['a.md'] ?? '').matchAll(/@((?:wren|ledger|gazette|beacon)-[\w-]*\w)/g)].map(
          ([, key]) => key,
        ),
      )
      for (const key of used) expect(keys).toContain(key)
    }
  })

  test('and all safe fixes together', () => {
    for (const [, files] of briefs) {
      const safe = engine.safeFix(engine.analyze(files['a.md'] ?? '', options))
      if (!safe) throw new Error('no safe fix')
      expect(citeproc(written(files, safe)).warnings.filter(isOurs)).toEqual([])
    }
  })
})
