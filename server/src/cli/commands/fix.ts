import { readArguments, readDay } from '../arguments.ts'
import { createBibliographyCache, forget } from '../bibliographies.ts'
import { type Command, UsageError } from '../command.ts'
import { findBriefs } from '../find-briefs.ts'
import { analyzeBrief } from '../load-brief.ts'
import { createOverlayEngines } from '../load-overlays.ts'
import { writeFix } from '../write-fix.ts'

/** `dateline fix`: applies the fixes that need no second look. */
export const fix: Command = {
  name: 'fix',
  summary: 'apply the safe fixes to briefs',
  usage: `Usage: dateline fix [--as-of DATE] PATH…

Applies, to files and to the briefs below folders, the fixes that are safe without a second look, with their
citations: the entry of a source goes into the bibliography of the brief. Everything else that \`dateline check\`
flags is left for you.

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
      const { analysis, files: bibliographies } = await analyzeBrief(
        engine,
        host,
        path,
        file.text,
        options,
        cache,
      )
      const safe = engine.safeFix(analysis)
      const outcome = safe && (await writeFix(host, { path, ...file }, safe, bibliographies))
      if (outcome === undefined) continue
      if ('problem' in outcome) host.complain(`dateline: ${outcome.problem}\n`)
      else for (const { name, count, what } of outcome.written) host.write(`${name}: ${told(count, what)}\n`)
      isWhole &&= !('problem' in outcome)
      // The next brief is to see what this one has added.
      for (const changed of bibliographies.values()) forget(changed, cache)
    }
    return isWhole && engines.isWhole() ? 0 : 2
  },
}

function told(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`
}
