import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reporters } from '../../server/src/cli/reporters/registry.generated.ts'
import { dateline } from '../support/cli.ts'

const brief = '---\ntitle: A\n---\n\r\n🎉 Heron 2 is currently unavailable [@nobody].\n'

test('every reporter in the folder is in the registry', () => {
  const folder = new URL('../../server/src/cli/reporters/', import.meta.url)
  const files = readdirSync(folder).filter(name => !['registry.generated.ts', 'reporter.ts'].includes(name))
  expect(reporters.map(({ format }) => `${format}.ts`).sort()).toEqual(files.sort())
})

test('the JSON is version 1 of the interface', async () => {
  const run = await dateline({ 'a.md': brief }, 'check', '--format', 'json', 'a.md')
  expect(run.code).toBe(1)
  expect(JSON.parse(run.out)).toMatchInlineSnapshot(`
    {
      "asOf": "2026-11-21",
      "documents": [
        {
          "claims": [
            {
              "end": 54,
              "entity": "heron-2",
              "present": "generally available",
              "property": "availability",
              "since": "2026-07-01",
              "sources": [
                "acme-2026-return",
                "acme-2026-suspension",
              ],
              "speaksFor": "2026-11-21",
              "start": 22,
              "stated": "is currently unavailable",
              "verdict": "outdated",
            },
          ],
          "diagnostics": [
            {
              "code": "outdated-claim",
              "end": 54,
              "entity": "heron-2",
              "fixes": [
                {
                  "edits": [
                    {
                      "end": 54,
                      "newText": "has been generally available since 1 July 2026",
                      "start": 30,
                    },
                    {
                      "end": 63,
                      "newText": "; @acme-2026-return",
                      "start": 63,
                    },
                    {
                      "end": 12,
                      "newText": "
    references:
    - id: acme-2026-return
      type: webpage
      title: Heron 2 is back
      publisher: Acme
      issued: 2026-07-01
      URL: https://example.org/acme-2026-return",
                      "start": 12,
                    },
                  ],
                  "title": "Replace with “has been generally available since 1 July 2026” and cite Acme, 1 July 2026",
                },
                {
                  "edits": [
                    {
                      "end": 54,
                      "newText": "was unavailable until 1 July 2026",
                      "start": 30,
                    },
                    {
                      "end": 63,
                      "newText": "; @acme-2026-return",
                      "start": 63,
                    },
                    {
                      "end": 12,
                      "newText": "
    references:
    - id: acme-2026-return
      type: webpage
      title: Heron 2 is back
      publisher: Acme
      issued: 2026-07-01
      URL: https://example.org/acme-2026-return",
                      "start": 12,
                    },
                  ],
                  "title": "Tell it as history: “was unavailable until 1 July 2026” and cite Acme, 1 July 2026",
                },
                {
                  "edits": [
                    {
                      "end": 43,
                      "newText": "",
                      "start": 33,
                    },
                    {
                      "end": 54,
                      "newText": " (as of 30 June 2026)",
                      "start": 54,
                    },
                  ],
                  "title": "Date the claim: “(as of 30 June 2026)”",
                },
                {
                  "edits": [
                    {
                      "end": 19,
                      "newText": "<!-- dateline-reviewed 2026-11-21: reason -->
    ",
                      "start": 19,
                    },
                  ],
                  "title": "Mark as reviewed on 21 November 2026",
                },
                {
                  "edits": [
                    {
                      "end": 19,
                      "newText": "<!-- dateline-disable-next-line outdated-claim until 2027-02-21: reason -->
    ",
                      "start": 19,
                    },
                  ],
                  "title": "Suppress outdated-claim here until 21 February 2027",
                },
              ],
              "message": "“is currently unavailable” is outdated. Heron 2, availability: generally available since 1 July 2026 (Acme, 1 July 2026).",
              "property": "availability",
              "severity": "warning",
              "start": 30,
            },
            {
              "code": "unknown-citation",
              "end": 63,
              "entity": null,
              "fixes": [
                {
                  "edits": [
                    {
                      "end": 19,
                      "newText": "<!-- dateline-disable-next-line unknown-citation until 2027-02-21: reason -->
    ",
                      "start": 19,
                    },
                  ],
                  "title": "Suppress unknown-citation here until 21 February 2027",
                },
              ],
              "message": "“nobody” is in no bibliography of this brief. Add its entry, or cite one that is.",
              "property": null,
              "severity": "warning",
              "start": 57,
            },
          ],
          "mentions": [
            {
              "end": 29,
              "entity": "heron-2",
              "kind": "model",
              "name": "Heron 2",
              "start": 22,
              "text": "Heron 2",
            },
          ],
          "path": "a.md",
        },
      ],
      "knowledge": {
        "asOf": "2026-11-01",
        "version": "2026-11-01",
      },
      "version": 1,
    }
  `)
})

test('offsets count UTF-16 units of the file as read', async () => {
  const run = await dateline({ 'a.md': brief }, 'check', '--format', 'json', 'a.md')
  const [document] = JSON.parse(run.out).documents
  for (const { start, end, text } of document.mentions) expect(brief.slice(start, end)).toBe(text)
  for (const { fixes } of document.diagnostics) {
    for (const { edits } of fixes) for (const { end } of edits) expect(end).toBeLessThan(brief.length)
    expect(fixes.length).toBeGreaterThan(0)
  }
})

test('a byte order mark counts, since most readers keep it', async () => {
  const marked = `\u{feff}${brief}`
  const run = await dateline({ 'a.md': marked }, 'check', '--format=json', 'a.md')
  const [mention] = JSON.parse(run.out).documents[0].mentions
  expect(marked.slice(mention.start, mention.end)).toBe('Heron 2')
})

test('JSON and SARIF stay well-formed with no brief, one and several', async () => {
  const folders = [{ 'x/a.txt': '' }, { 'x/a.md': brief }, { 'x/a.md': '', 'x/b.md': brief, 'x/c.md': brief }]
  for (const files of folders) {
    const json = JSON.parse((await dateline(files, 'check', '--format', 'json', 'x')).out)
    expect(json.documents.length).toBe(Object.keys(files).filter(name => name.endsWith('.md')).length)
    const sarif = JSON.parse((await dateline(files, 'check', '--format', 'sarif', 'x')).out)
    expect(sarif.runs[0].results.length).toBe(
      json.documents.flatMap((one: { diagnostics: [] }) => one.diagnostics).length,
    )
  }
})

test('GitHub’s commands carry place and message', async () => {
  const run = await dateline(
    { 'a.md': 'Heron 2 is currently unavailable.\n' },
    'check',
    '--format',
    'github',
    'a.md',
  )
  expect(run.out).toMatch(
    /^::warning file=a\.md,line=1,endLine=1,col=9,endColumn=33,title=outdated-claim::“is /,
  )
})
