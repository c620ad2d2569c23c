import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Analysis,
  type AnalyzeOptions,
  type Engine,
  type Finding,
  problemFindings,
} from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import type { BibliographyNames } from './bibliography-names.ts'
import {
  type BibliographySet,
  type BibliographyStore,
  noBibliography,
  placedProblems,
} from './bibliography-store.ts'
import type { Settings } from './settings.ts'
import type { SettingsStore } from './settings-store.ts'

/** One version of an open brief, analyzed. */
export interface OpenBrief {
  readonly document: TextDocument
  readonly version: number
  readonly analysis: Analysis
  /** What it was analyzed with: the knowledge and the overlays of its folder. */
  readonly engine: Engine
  /** The checkers' findings and what is wrong with the brief itself. */
  readonly findings: readonly Finding[]
  /** How many of them the client is shown. */
  readonly mostProblems: number
  readonly bibliography: BibliographySet
}

/** The open briefs with their analyses, worked out once per version. */
export interface BriefStore {
  of(document: TextDocument): Promise<OpenBrief>
  /** Forgets what depends on settings and files; unchanged blocks are kept. */
  outdate(): void
  forget(uri: string): void
}

interface Entry {
  readonly version: number
  readonly today: string
  readonly epoch: number
  readonly brief: Promise<OpenBrief>
}

/** Keeps the newest analysis of each open brief, which the next one starts from. */
export function createBriefStore(
  host: Host,
  engineFor: (uri: string) => Promise<Engine>,
  settingsStore: SettingsStore,
  bibliographies: BibliographyStore,
  bibliographyNames: BibliographyNames,
): BriefStore {
  const entries = new Map<string, Entry>()
  const latest = new Map<string, OpenBrief>()
  const state = { epoch: 0 }

  const analyze = async (document: TextDocument, today: string): Promise<OpenBrief> => {
    const { uri } = document
    const settings = await settingsStore.of(uri)
    const { version } = document
    const text = document.getText()
    const engine = await engineFor(uri)
    const before = latest.get(uri)
    const known = before?.bibliography ?? noBibliography
    const first = engine.analyze(text, optionsOf(settings, today, known), before?.analysis)
    const names = await bibliographyNames.of(uri, first, settings)
    const bibliography = await bibliographies.load(names, known)
    const isSame = bibliography === known
    const analysis = isSame ? first : engine.analyze(text, optionsOf(settings, today, bibliography), first)
    const findings = [...problemFindings(analysis, placedProblems(bibliography, names)), ...analysis.findings]
    for (const problem of analysis.problems) if (problem.code === 'internal') host.log(problem.message)
    const { mostProblems } = settings
    const brief = { document, version, analysis, engine, findings, mostProblems, bibliography }
    if (entries.has(uri)) latest.set(uri, brief)
    return brief
  }

  return {
    of(document) {
      const { uri, version } = document
      const today = host.today()
      const known = entries.get(uri)
      if (known?.version === version && known.today === today && known.epoch === state.epoch)
        return known.brief
      const entry = {
        version,
        today,
        epoch: state.epoch,
        brief: Promise.resolve().then(() => analyze(document, today)),
      }
      entries.set(uri, entry)
      return entry.brief
    },
    outdate() {
      state.epoch++
      bibliographyNames.outdate()
    },
    forget(uri) {
      entries.delete(uri)
      latest.delete(uri)
    },
  }
}

function optionsOf(settings: Settings, today: string, bibliography: BibliographySet): AnalyzeOptions {
  return {
    today,
    ...(settings.asOf === undefined ? {} : { asOf: settings.asOf }),
    severity: settings.severity,
    bibliography: bibliography.sources,
    isBibliographyIncomplete: bibliography.isIncomplete,
  }
}
