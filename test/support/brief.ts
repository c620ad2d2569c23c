import {
  type Analysis,
  type AnalyzeOptions,
  applyEdits,
  checkers,
  completeAt,
  createEngine,
  createLineIndex,
  type Engine,
  type Finding,
  hoverAt,
  type KnowledgeData,
} from '../../server/src/engine/index.ts'
import { facts } from './facts.ts'
import { type MarkedBrief, readMarked } from './marked.ts'

/** The day on which a marked brief is judged unless its header says another. */
export const defaultDay = '2026-11-21'

/**
 * The helpers of style 6.7 over one knowledge base; `helpersFor(facts)` unless a test brings its own. `off`: the
 * checkers that the briefs are not about.
 */
export function helpersFor(data: KnowledgeData, off: readonly string[] = []) {
  const severity = Object.fromEntries(off.map(id => [id, 'off' as const]))
  const engine = createEngine(data)
  const labels = [...checkers.map(checker => checker.id), ...data.entities.map(entity => entity.id)]
  const open = (
    brief: string,
    options: Partial<AnalyzeOptions> = {},
  ): { marked: MarkedBrief; analysis: Analysis; engine: Engine } => {
    const marked = readMarked(brief, labels)
    const today = marked.header.get('as-of') ?? defaultDay
    const analysis = engine.analyze(marked.text, {
      today,
      ...options,
      severity: { ...severity, ...options.severity },
    })
    const broken = analysis.problems.find(({ code }) => code === 'internal')
    if (broken) throw new Error(broken.message)
    return { marked, analysis, engine }
  }

  return {
    open,
    /** What of the labelled ranges is missing among the findings, and what is there beside them. Empty: as marked. */
    check(brief: string, options?: Partial<AnalyzeOptions>): readonly string[] {
      const { marked, analysis } = open(brief, options)
      const ids = new Set(checkers.map(checker => checker.id))
      const expected = marked.ranges.filter(({ label }) => ids.has(label))
      return differences(
        marked.text,
        expected.map(({ label, start, end }) => ({ name: label, start, end })),
        analysis.findings.map(({ code, start, end }) => ({ name: code, start, end })),
      )
    },
    /** What of the ranges labelled with an entity's id is missing among the mentions, and what is there beside. */
    entities(brief: string): readonly string[] {
      const { marked, analysis } = open(brief)
      const known = marked.ranges.filter(({ label }) => engine.knowledge.entities.has(label))
      return differences(
        marked.text,
        known.map(({ label, start, end }) => ({ name: label, start, end })),
        analysis.mentions.map(({ entity, start, end }) => ({ name: entity, start, end })),
      )
    },
    /** One line per finding: `line:col-line:col severity id — message (n fixes)`. */
    report(brief: string, options?: Partial<AnalyzeOptions>): string {
      const { analysis } = open(brief, options)
      return analysis.findings.map(finding => reportLine(analysis, finding, engine)).join('\n')
    },
    /** The text hovered in brackets, then the Markdown; images are left out. */
    hover(brief: string): string {
      const { marked, analysis } = open(brief)
      const found = hoverAt(analysis, engine.knowledge, cursorOf(marked), { commands: false, images: false })
      if (found === undefined) return 'nothing'
      return `[${marked.text.slice(found.span.start, found.span.end)}]\n${found.markdown}`
    },
    /** The labels that completion gives, in order. */
    complete(brief: string): readonly string[] {
      const { marked, analysis } = open(brief)
      const { items } = completeAt(analysis, engine.knowledge, cursorOf(marked))
      return [...items].sort((a, b) => a.sortText.localeCompare(b.sortText)).map(item => item.label)
    },
    /** The text after choosing one of the completions. */
    accept(brief: string, label: string): string {
      const { marked, analysis } = open(brief)
      const { items } = completeAt(analysis, engine.knowledge, cursorOf(marked))
      const item = items.find(candidate => candidate.label === label)
      if (item === undefined) throw new Error(`no completion ${label}`)
      const { start, end } = item.span
      return marked.text.slice(0, start) + item.newText + marked.text.slice(end)
    },
    /** The text after the preferred fix of the first finding, or the fix with a title; the finding must be gone. */
    fix(brief: string, title?: string, options?: Partial<AnalyzeOptions>): string {
      const { marked, analysis } = open(brief, options)
      const [finding] = analysis.findings
      if (finding === undefined) throw new Error('no finding to fix')
      const fixes = engine.fixesOf(analysis, finding)
      const chosen = title === undefined ? fixes[0] : fixes.find(fix => fix.title.includes(title))
      if (chosen === undefined)
        throw new Error(`no such fix among: ${fixes.map(fix => fix.title).join(' | ')}`)
      const text = applyEdits(marked.text, chosen.edits)
      const again = engine.analyze(text, analysis.options).findings.find(({ code }) => code === finding.code)
      if (again) throw new Error(`still there after the fix: ${again.message}\n${text}`)
      return text
    },
  }
}

/** The helpers over the tests' own facts. */
export const { check, entities, report, hover, complete, accept, fix, open } = helpersFor(facts)

interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
}

function differences(text: string, expected: readonly Named[], found: readonly Named[]): readonly string[] {
  const lines = createLineIndex(text)
  const told = ({ name, start, end }: Named): string => {
    const { line, character } = lines.positionAt(start)
    return `${line + 1}:${character + 1} ${name} “${text.slice(start, end)}”`
  }
  const [wanted, had] = [expected.map(told), found.map(told)]
  return [
    ...wanted.filter(one => !had.includes(one)).map(one => `missing ${one}`),
    ...had.filter(one => !wanted.includes(one)).map(one => `extra ${one}`),
  ]
}

function reportLine(analysis: Analysis, finding: Finding, engine: Engine): string {
  const lines = createLineIndex(analysis.brief.text)
  const [from, to] = [finding.start, finding.end].map(offset => {
    const { line, character } = lines.positionAt(offset)
    return `${line + 1}:${character + 1}`
  })
  const count = engine.fixesOf(analysis, finding).length
  return `${from}-${to} ${finding.severity} ${finding.code} — ${finding.message} (${count} fixes)`
}

function cursorOf({ cursor }: MarkedBrief): number {
  if (cursor === undefined) throw new Error('the brief has no cursor [||]')
  return cursor
}
