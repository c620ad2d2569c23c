import { knowledgeAge, type Severity } from '../../engine/index.ts'
import { readArguments, readChoice, readDay } from '../arguments.ts'
import { judgeAll } from '../check/judge-all.ts'
import { type CheckSettings, createBriefJudge, reporterOf } from '../check/judge-briefs.ts'
import { type Command, UsageError } from '../command.ts'
import { findBriefs } from '../find-briefs.ts'
import { createProgress } from '../progress.ts'
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
  --no-cache         judge every file anew, and keep nothing of it for the next run

Exit code: 0 clean, 1 findings at or above the level, 2 usage or input error.
`,
  async run(args, host) {
    const options = ['as-of', 'format', 'severity', 'checkers']
    const { values, flags, positionals } = readArguments(args, options, ['no-cache'])
    if (positionals.length === 0) throw new UsageError('check needs a file or a folder')
    const asOf = readDay('--as-of', values['as-of'])
    const format = readChoice('--format', values.format, formats, textReporter.format)
    const level = levels.indexOf(readChoice('--severity', values.severity, levels, 'warning'))
    const severity = readSeverities('--checkers', values.checkers)
    const reporter = reporterOf(format)
    const today = host.today()
    const settings: CheckSettings = {
      today,
      ...(asOf === undefined ? {} : { asOf }),
      format,
      severity,
      isTerminal: host.isTerminal,
      keeps: host.kept !== undefined && !flags.has('no-cache'),
    }
    const judge = createBriefJudge(host, await host.knowledge(), settings)
    const { run } = judge
    const { files, isComplete } = await findBriefs(positionals, host)
    const progress = createProgress(host, files.length)
    const totals = { briefs: 0, findings: 0 }
    let [isClean, isWhole, isBegun] = [true, isComplete, false]
    const complained = new Set<string>()
    host.write(reporter.open(run))
    for await (const outcome of judgeAll(host, files, settings, judge)) {
      const { path, problem, pieces, severities, failures, complaints } = outcome
      if (problem !== undefined) {
        progress.clear()
        host.complain(`dateline: ${problem}\n`)
        isWhole = false
        continue
      }
      const told = pieces.join(reporter.between)
      const news = complaints.filter(complaint => !complained.has(complaint))
      if (told !== '' || failures.length + news.length > 0) progress.clear()
      for (const complaint of news) {
        complained.add(complaint)
        host.complain(complaint)
      }
      host.write(isBegun && pieces.length > 0 ? `${reporter.between}${told}` : told)
      isBegun ||= pieces.length > 0
      for (const message of failures) host.complain(`dateline: ${path}: ${message}\n`)
      totals.briefs++
      totals.findings += severities.length
      progress.report(totals.briefs)
      isWhole &&= outcome.isWhole
      isClean &&= severities.every(severity => levels.indexOf(severity) < level)
    }
    progress.clear()
    host.write(reporter.close(totals, run))
    const { warning } = knowledgeAge(run.engine.knowledge, run.asOf)
    if (reporter === textReporter && warning !== undefined) host.write(`${warning}\n`)
    if (!isWhole) return 2
    return isClean ? 0 : 1
  },
}
