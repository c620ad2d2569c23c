import { knowledgeAge, type Severity } from '../../engine/index.ts'
import { readArguments, readChoice, readDay } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { findBriefs } from '../find-briefs.ts'
import { analyzeBrief, createBibliographyCache } from '../load-brief.ts'
import { createOverlayEngines } from '../load-overlays.ts'
import { createProgress } from '../progress.ts'
import { readAhead } from '../read-ahead.ts'
import { readSeverities } from '../read-severities.ts'
import { reporters } from '../reporters/registry.generated.ts'
import { textReporter } from '../reporters/text.ts'

const levels: readonly Severity[] = ['hint', 'information', 'warning', 'error']
const formats = reporters.map(reporter => reporter.format)

/** `dateline check`: what a folder, a pre-commit hook or CI runs. */
export const check: Command = {
  name: 'check',
  summary: 'flag stale claims in briefs',
  usage: `Usage: dateline check [OPTION…] PATH…

Checks files, and the .md, .markdown and .qmd files below folders (not in node_modules or dot folders).

  --as-of DATE       judge the briefs on this day, such as 2026-11-21 (default: today)
  --format FORMAT    ${formats.join(', ')} (default: text)
  --severity LEVEL   exit with 1 from this level on: ${levels.join(', ')} (default: warning)
  --checkers LIST    turn checkers on or off, or give them a severity: undated-figure,vague-date=off

Exit code: 0 clean, 1 findings at or above the level, 2 usage or input error.
`,
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['as-of', 'format', 'severity', 'checkers'])
    if (positionals.length === 0) throw new UsageError('check needs a file or a folder')
    const asOf = readDay('--as-of', values['as-of'])
    const format = readChoice('--format', values.format, formats, textReporter.format)
    const level = levels.indexOf(readChoice('--severity', values.severity, levels, 'warning'))
    const severity = readSeverities('--checkers', values.checkers)
    const reporter = reporters.find(candidate => candidate.format === format) ?? textReporter
    const engines = createOverlayEngines(host, await host.knowledge())
    const today = host.today()
    const run = { engine: engines.base, asOf: asOf ?? today, isTerminal: host.isTerminal }
    const { files, isComplete } = await findBriefs(positionals, host)
    const cache = createBibliographyCache()
    const progress = createProgress(host, files.length)
    const totals = { briefs: 0, findings: 0 }
    let [isClean, isWhole] = [true, isComplete]
    host.write(reporter.open(run))
    for await (const { path, file } of readAhead(host, files)) {
      if ('problem' in file) {
        progress.clear()
        host.complain(`dateline: ${file.problem}\n`)
        isWhole = false
        continue
      }
      const options = { today, severity, ...(asOf === undefined ? {} : { asOf }) }
      const engine = await engines.engineFor(path)
      const { analysis, findings } = await analyzeBrief(engine, host, path, file.text, options, cache)
      const markLength = file.hasByteOrderMark ? 1 : 0
      const brief = { before: { ...totals }, path, markLength, analysis, findings }
      const told = reporter.brief(brief, { ...run, engine })
      const failures = analysis.problems.filter(({ code }) => code === 'internal')
      if (told !== '' || failures.length > 0) progress.clear()
      host.write(told)
      for (const { message } of failures) host.complain(`dateline: ${path}: ${message}\n`)
      totals.briefs++
      totals.findings += findings.length
      progress.report(totals.briefs)
      isClean &&= findings.every(({ severity }) => levels.indexOf(severity) < level)
    }
    progress.clear()
    host.write(reporter.close(totals, run))
    const { warning } = knowledgeAge(run.engine.knowledge, run.asOf)
    if (reporter === textReporter && warning !== undefined) host.write(`${warning}\n`)
    if (!isWhole || !engines.isWhole()) return 2
    return isClean ? 0 : 1
  },
}
