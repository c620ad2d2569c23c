import { createLineIndex, explainAt, explainableAt } from '../../engine/index.ts'
import { readArguments, readDay } from '../arguments.ts'
import { createBibliographyCache } from '../bibliographies.ts'
import { type Command, UsageError } from '../command.ts'
import { analyzeBrief } from '../load-brief.ts'
import { createOverlayEngines } from '../load-overlays.ts'

const PLACE = /^(?<path>.+?):(?<line>[1-9]\d{0,8})(?::(?<column>[1-9]\d{0,8}))?$/u

/** `dateline explain`: what Dateline sees at a place of a brief, and why it says no more. */
export const explain: Command = {
  name: 'explain',
  summary: 'say what is seen at a place of a brief, and why no more',
  usage: `Usage: dateline explain [--as-of DATE] FILE:LINE[:COLUMN]

Says for a place what Dateline sees there: the names and why they were read so, the claims with the date that
they speak for and the facts weighed, what is flagged or silenced, or why there is nothing to say. Lines and
columns count from 1; without a column, the first finding, claim or name of the line is explained.

  --as-of DATE   judge the brief on this day, such as 2026-11-21 (default: today)

Exit code: 0 done, 2 usage or input error.
`,
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['as-of'])
    const [place = '', ...others] = positionals
    const { path, line, column } = PLACE.exec(place)?.groups ?? {}
    if (path === undefined || line === undefined || others.length > 0)
      throw new UsageError('explain needs one place, such as brief.md:12:5')
    const asOf = readDay('--as-of', values['as-of'])
    const file = await host.readFile(path)
    if ('problem' in file) {
      host.complain(`dateline: ${file.problem}\n`)
      return 2
    }
    const { text } = file
    const engines = createOverlayEngines(host, await host.knowledge())
    const engine = await engines.engineFor(path)
    const options = { today: host.today(), ...(asOf === undefined ? {} : { asOf }) }
    const { analysis } = await analyzeBrief(engine, host, path, text, options, createBibliographyCache())
    const lines = createLineIndex(text)
    const start = lines.offsetAt({ line: Number(line) - 1, character: 0 })
    const end = lines.offsetAt({ line: Number(line) - 1, character: Number.MAX_SAFE_INTEGER })
    const offset =
      column === undefined
        ? explainableAt(analysis, { start, end })
        : Math.min(end, start + Number(column) - 1)
    host.write(explainAt(analysis, engine, offset))
    return engines.isWhole() ? 0 : 2
  },
}
