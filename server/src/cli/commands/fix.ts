import { applyEdits, safeFixes } from '../../engine/index.ts'
import { readArguments, readDay } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { findBriefs } from '../find-briefs.ts'
import { analyzeBrief, createBibliographyCache } from '../load-brief.ts'
import { createOverlayEngines } from '../load-overlays.ts'

/** `dateline fix`: applies the fixes that need no second look. */
export const fix: Command = {
  name: 'fix',
  summary: 'apply the safe fixes to briefs',
  usage: `Usage: dateline fix [--as-of DATE] PATH…

Applies, to files and to the briefs below folders, the fixes that are safe without a second look. Everything
else that \`dateline check\` flags is left for you.

  --as-of DATE   judge the briefs on this day, such as 2026-11-21 (default: today)

Exit code: 0 done, 2 usage or input error.
`,
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['as-of'])
    if (positionals.length === 0) throw new UsageError('fix needs a file or a folder')
    const asOf = readDay('--as-of', values['as-of'])
    const today = host.today()
    const options = asOf === undefined ? { today } : { today, asOf }
    const engines = createOverlayEngines(host, await host.knowledge())
    const { files, isComplete } = await findBriefs(positionals, host)
    const cache = createBibliographyCache()
    let isWhole = isComplete
    for (const path of files) {
      const file = await host.readFile(path)
      if ('problem' in file) {
        host.complain(`dateline: ${file.problem}\n`)
        isWhole = false
        continue
      }
      const engine = await engines.engineFor(path)
      const { analysis } = await analyzeBrief(engine, host, path, file.text, options, cache)
      const edits = safeFixes(engine, analysis)
      if (edits.length === 0) continue
      const failed = await host.writeFile(path, { ...file, text: applyEdits(file.text, edits) })
      if (failed) host.complain(`dateline: ${failed.problem}\n`)
      else host.write(`${path}: ${edits.length} ${edits.length === 1 ? 'edit' : 'edits'}\n`)
      isWhole &&= failed === undefined
    }
    return isWhole && engines.isWhole() ? 0 : 2
  },
}
