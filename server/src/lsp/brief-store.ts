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
  type BibliographyName,
  type BibliographySet,
  type BibliographyStore,
  noBibliography,
  placedProblems,
} from './bibliography-store.ts'
import { readOn } from './read-on.ts'
import { createReadingQueue } from './reading-queue.ts'
import type { Settings } from './settings.ts'
import type { SettingsStore } from './settings-store.ts'

/** One version of an open brief, analyzed. */
export interface OpenBrief {
  readonly document: TextDocument
  readonly version: number
  /** Of a long document it may be partial. */
  readonly analysis: Analysis
  /** What it was analyzed with: the knowledge and the overlays of its folder. */
  readonly engine: Engine
  /** What is wrong with the brief itself and with its files. */
  readonly problems: readonly Finding[]
  /** How many findings the client is shown. */
  readonly mostProblems: number
  readonly bibliography: BibliographySet
}

/** The open briefs with their analyses, worked out once per version. */
export interface BriefStore {
  /** What is known now; of a long document that was opened just now, what stands around `focus`. */
  of(document: TextDocument, focus?: number): Promise<OpenBrief>
  /** The same, with all of its text read. */
  whole(document: TextDocument): Promise<OpenBrief>
  /** The writer is here: what stands around is read first. */
  look(uri: string, focus: number): void
  /** Called when more of a brief has been read than when it was asked for. */
  onRead(listener: (document: TextDocument) => void): void
  /** Forgets what depends on settings and files; unchanged blocks are kept. */
  outdate(): void
  forget(uri: string): void
}

/** What a brief is analyzed with, which a keystroke does not change. */
interface Given {
  readonly today: string
  readonly epoch: number
  readonly engine: Engine
  readonly options: AnalyzeOptions
  readonly mostProblems: number
  readonly bibliography: BibliographySet
  readonly names: readonly BibliographyName[]
}

interface Entry {
  focus: number
  given?: Given
  brief?: OpenBrief
  coming?: { readonly version: number; readonly epoch: number; readonly brief: Promise<OpenBrief> }
  /** Who waits until all is read. */
  waiting: (() => void)[]
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
  const listeners: ((document: TextDocument) => void)[] = []
  const queue = createReadingQueue(error => host.log(`reading: ${String(error)}`))
  const state = { epoch: 0 }

  /** Asks for all that is given beside the text. What has been typed meanwhile is in what comes of it. */
  const prepare = async (document: TextDocument, entry: Entry, today: string): Promise<OpenBrief> => {
    const { uri, version } = document
    const { epoch } = state
    const settings = await settingsStore.of(uri)
    const engine = await engineFor(uri)
    const known = entry.brief?.bibliography ?? noBibliography
    const first = readOn(engine, document, optionsOf(settings, today, known), entry)
    const names = await bibliographyNames.of(uri, first, settings)
    const bibliography = await bibliographies.load(names, known)
    const isSame = bibliography === known
    const options = isSame ? first.options : optionsOf(settings, today, bibliography)
    const { mostProblems } = settings
    const given = { today, epoch, engine, options, mostProblems, bibliography, names }
    const isLast = isSame && document.version === version
    return take(document, entry, given, isLast ? first : readOn(engine, document, options, entry, first))
  }

  const take = (document: TextDocument, entry: Entry, given: Given, analysis: Analysis): OpenBrief => {
    const brief = briefOf(document, given, analysis)
    if (entries.get(document.uri) !== entry) return brief
    entry.given = given
    entry.brief = brief
    if (analysis.isPartial) queue.add(document.uri, () => goOn(document, entry))
    else release(entry)
    return brief
  }

  /** Reads on for a moment; whether there is nothing left to do. */
  const goOn = (document: TextDocument, entry: Entry): boolean => {
    const { given, brief } = entry
    const isCurrent = given?.epoch === state.epoch && brief?.version === document.version
    if (!isCurrent) {
      release(entry)
      return true
    }
    const analysis = readOn(given.engine, document, given.options, entry)
    entry.brief = briefOf(document, given, analysis)
    if (analysis.isPartial) return false
    release(entry)
    for (const listener of listeners) listener(document)
    return true
  }

  const briefOf = (document: TextDocument, given: Given, analysis: Analysis): OpenBrief => {
    const { engine, mostProblems, bibliography, names } = given
    const told: { problems?: readonly Finding[] } = {}
    return {
      document,
      version: document.version,
      analysis,
      engine,
      mostProblems,
      bibliography,
      get problems() {
        told.problems ??= problemsOf(analysis, bibliography, names)
        return told.problems
      },
    }
  }

  const problemsOf = (
    analysis: Analysis,
    bibliography: BibliographySet,
    names: readonly BibliographyName[],
  ): readonly Finding[] => {
    for (const problem of analysis.problems) if (problem.code === 'internal') host.log(problem.message)
    return problemFindings(analysis, placedProblems(bibliography, names))
  }

  const release = (entry: Entry): void => {
    for (const done of entry.waiting.splice(0)) done()
  }

  const of = async (document: TextDocument, focus?: number): Promise<OpenBrief> => {
    const { uri, version } = document
    const entry = entries.get(uri) ?? { focus: 0, waiting: [] }
    entries.set(uri, entry)
    if (focus !== undefined) entry.focus = focus
    queue.rest()
    const today = host.today()
    const { given, brief, coming } = entry
    if (given && brief && given.epoch === state.epoch && given.today === today) {
      const isKnown = brief.version === version
      if (isKnown && (focus === undefined || !brief.analysis.isPartial)) return brief
      const analysis = readOn(given.engine, document, given.options, entry, brief.analysis)
      const isSameFront = analysis.brief.frontMatter === brief.analysis.brief.frontMatter
      if (isSameFront) return take(document, entry, given, analysis)
    }
    if (coming?.version === version && coming.epoch === state.epoch) return await coming.brief
    const next = prepare(document, entry, today)
    entry.coming = { version, epoch: state.epoch, brief: next }
    const done = (): void => {
      if (entry.coming?.brief === next) delete entry.coming
    }
    next.then(done, done)
    return await next
  }

  return {
    of,
    async whole(document) {
      for (;;) {
        const brief = await of(document)
        const entry = entries.get(document.uri)
        if (!brief.analysis.isPartial || !entry || brief.version !== document.version) return brief
        await new Promise<void>(resolve => {
          entry.waiting.push(resolve)
          queue.hurry(document.uri)
        })
      }
    },
    look(uri, focus) {
      const entry = entries.get(uri)
      if (entry) entry.focus = focus
    },
    onRead: listener => void listeners.push(listener),
    outdate() {
      state.epoch++
      bibliographyNames.outdate()
    },
    forget(uri) {
      const entry = entries.get(uri)
      entries.delete(uri)
      queue.drop(uri)
      if (entry) release(entry)
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
