import type { Finding } from '../analysis-types.ts'
import type { Brief, Directive } from '../document/types.ts'
import { type Day, lastDay } from '../text/day.ts'
import { createLineIndex } from '../text/line-index.ts'

interface Rule {
  /** Lines from 0, both inclusive. */
  readonly from: number
  readonly to: number
  readonly covers: (finding: Finding) => boolean
}

/** The findings that no comment in the brief suppresses. A suppression whose date has passed counts no more. */
export function withoutSuppressed(findings: readonly Finding[], brief: Brief, asOf: Day): readonly Finding[] {
  const directives = brief.blocks.flatMap(({ start, block }) =>
    block.directives.map(directive => ({
      directive,
      at: start + directive.span.start,
      end: start + directive.span.end,
    })),
  )
  if (directives.length === 0) return findings
  const lines = createLineIndex(brief.text)
  const lineOf = (offset: number) => lines.positionAt(offset).line
  const rules = rulesOf(
    directives
      .filter(({ directive }) => !hasLapsed(directive, asOf))
      .map(({ directive, at, end }) => ({
        directive,
        line: lineOf(at),
        next: lineOf(skipBlank(brief.text, end)),
      })),
  )
  return findings.filter(finding => {
    const [first, last] = [lineOf(finding.start), lineOf(finding.end)]
    return !rules.some(rule => rule.from <= last && first <= rule.to && rule.covers(finding))
  })
}

function rulesOf(placed: readonly { directive: Directive; line: number; next: number }[]): readonly Rule[] {
  return placed.flatMap(({ directive, line, next }, index): Rule[] => {
    if (!('codes' in directive)) {
      if (directive.type === 'as-of') return []
      const covers = (finding: Finding) => {
        const since = finding.judgment?.since
        return since !== undefined && lastDay(since) <= lastDay(directive.date)
      }
      return [{ from: line, to: next, covers }]
    }
    const covers = (finding: Finding) =>
      directive.codes.length === 0 || directive.codes.includes(finding.code)
    switch (directive.type) {
      case 'disable-file':
        return [{ from: 0, to: Number.MAX_SAFE_INTEGER, covers }]
      case 'disable-line':
        return [{ from: line, to: line, covers }]
      case 'disable-next-line':
        return [{ from: next, to: next, covers }]
      case 'disable': {
        const end = placed
          .slice(index)
          .find(({ directive: later }) => later.type === 'enable' && ends(later, directive))
        return [{ from: line, to: end?.line ?? Number.MAX_SAFE_INTEGER, covers }]
      }
      default:
        return []
    }
  })
}

function ends(enable: Directive, disable: Directive): boolean {
  if (enable.type !== 'enable' || disable.type !== 'disable' || enable.codes.length === 0) return true
  return disable.codes.every(code => enable.codes.includes(code))
}

function hasLapsed(directive: Directive, asOf: Day): boolean {
  return 'until' in directive && directive.until !== undefined && lastDay(directive.until) < asOf
}

function skipBlank(text: string, offset: number): number {
  const next = /[^\s]/u.exec(text.slice(offset))
  return next ? offset + next.index : offset
}
