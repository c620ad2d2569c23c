import { applyEdits, type Fix, spreadFix } from '../engine/index.ts'
import type { FileProblem, FileText, Host } from '../host/host.ts'

/** What a fix has written. */
export interface WrittenFix {
  readonly written: readonly {
    /** As the command or the brief calls it. */
    readonly name: string
    readonly count: number
    /** What is counted, one and many. */
    readonly what: readonly [string, string]
  }[]
}

interface Write extends FileText {
  readonly path: string
  readonly name: string
  readonly before: string
  readonly count: number
  readonly what: readonly [string, string]
}

/**
 * Writes a fix to a brief and to its bibliographies, by the names that the brief has for them: all of it or
 * nothing. Nothing too where an entry that it cites cannot be added anywhere.
 */
export async function writeFix(
  host: Host,
  brief: FileText & { readonly path: string },
  fix: Fix,
  bibliographies: ReadonlyMap<string, string>,
): Promise<WrittenFix | FileProblem | undefined> {
  const files = new Map<string, FileText & { readonly path: string }>()
  for (const { path: name } of fix.entries ?? []) {
    const path = name === undefined ? undefined : bibliographies.get(name)
    const read = path === undefined ? undefined : await host.readFile(path)
    if (name !== undefined && path !== undefined && read && !('problem' in read))
      files.set(name, { path, ...read })
  }
  const spread = spreadFix(fix, brief.text, name => files.get(name)?.text)
  if (!spread) return undefined
  const entries = [...spread.files].flatMap(([name, edit]): readonly Write[] => {
    const file = files.get(name)
    const count = (fix.entries ?? []).filter(({ path }) => path === name).length
    if (!file) return []
    return [
      {
        ...file,
        name,
        text: applyEdits(file.text, [edit]),
        before: file.text,
        count,
        what: ['entry', 'entries'],
      },
    ]
  })
  const text = applyEdits(brief.text, spread.edits)
  const own: Write = {
    ...brief,
    name: brief.path,
    text,
    before: brief.text,
    count: spread.edits.length,
    what: ['edit', 'edits'],
  }
  return await writeAll(host, [...entries, own])
}

async function writeAll(host: Host, writes: readonly Write[]): Promise<WrittenFix | FileProblem> {
  for (const [index, write] of writes.entries()) {
    const failed = await host.writeFile(write.path, write)
    if (!failed) continue
    for (const { before, ...done } of writes.slice(0, index)) {
      await host.writeFile(done.path, { ...done, text: before })
    }
    return failed
  }
  return { written: writes.toReversed().map(({ name, count, what }) => ({ name, count, what })) }
}
