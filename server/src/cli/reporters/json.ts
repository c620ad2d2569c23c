import type { Engine, Finding, Judgment } from '../../engine/index.ts'
import type { CheckedBrief, Reporter } from './reporter.ts'

/** An interface for other programs, version 1: additions keep the version, anything else raises it. */
export const jsonReporter: Reporter = {
  format: 'json',
  open({ engine: { knowledge }, asOf }) {
    const head = { version: 1, asOf, knowledge: { version: knowledge.version, asOf: knowledge.asOf } }
    return `${JSON.stringify(head).slice(0, -1)},"documents":[`
  },
  brief(brief, { engine }) {
    return [`\n${JSON.stringify(documentOf(brief, engine))}`]
  },
  between: ',',
  close: () => '\n]}\n',
}

function documentOf({ path, markLength, analysis, findings }: CheckedBrief, engine: Engine) {
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: start + markLength,
    end: end + markLength,
  })
  return {
    path,
    mentions: analysis.mentions.map(mention => ({
      ...place(mention),
      text: mention.text,
      entity: mention.entity,
      name: mention.name,
      kind: mention.kind,
    })),
    claims: analysis.judgments.map(judgment => ({ ...place(judgment.claim.span), ...claimOf(judgment) })),
    diagnostics: findings.map(finding => ({
      ...place(finding),
      ...diagnosticOf(finding),
      fixes: engine.fixesOf(analysis, finding).map(({ title, edits, entries = [] }) => {
        const inFiles = entries.flatMap(({ csl, path }) => (path === undefined ? [] : [{ path, entry: csl }]))
        return {
          title,
          edits: edits.map(edit => ({ ...place(edit), newText: edit.newText })),
          ...(inFiles.length === 0 ? {} : { bibliography: inFiles }),
        }
      }),
    })),
  }
}

function claimOf({ claim, verdict, speaksFor, present, presentFact, since, evidence }: Judgment) {
  const facts = presentFact === undefined ? evidence : [presentFact, ...evidence]
  return {
    entity: claim.subject,
    property: claim.property,
    stated: claim.stated.text,
    speaksFor,
    verdict,
    present: present ?? null,
    since: since ?? null,
    sources: [...new Set(facts.flatMap(fact => fact.sources))],
  }
}

function diagnosticOf({ code, severity, message, entity, property }: Finding) {
  return { code, severity, message, entity: entity ?? null, property: property ?? null }
}
