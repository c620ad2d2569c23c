import type { CancellationToken } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Analysis,
  type AnalyzeOptions,
  type Engine,
  type Finding,
  isReadAt,
  problemFindings,
  type Since,
  type Span,
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
import { contentOf } from './live-document.ts'
import { isPageReadNow, partRead, readAgain, readBehind, readOn, type Unchanged } from './read-on.ts'
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

/** A brief as it was last analyzed, and what its text has become since. */
export interface FormerBrief {
  readonly brief: OpenBrief
  readonly since: Since
}

/** The open briefs with their analyses, worked out once per version. */
export interface BriefStore {
  /** What is known now; of a long document that was opened just now, what stands around `focus`. */
  of(document: TextDocument, focus?: number): Promise<OpenBrief>
  /** What was known before the last keystrokes; nothing where they are analyzed, or where not only they have changed. */
  before(document: TextDocument): FormerBrief | undefined
  /** What `of` tells, with all of its text read; partial only where the document is closed or `token` is cancelled. */
  whole(document: TextDocument, token?: CancellationToken): Promise<OpenBrief>
  /** The writer is here: what stands around is read first. */
  look(uri: string, focus: number): void
  /** A document is about to become `version`; where one span of it is replaced, that is told. */
  edit(document: TextDocument, version: number, edit: Span | undefined): void
  /** The editor shows this place: it is read at once, and `onRead` is called. */
  show(document: TextDocument, focus: number): Promise<void>
  /** Called when more of a brief has been read than when it was asked for. */
  onRead(listener: (document: TextDocument) => void): void
  /** Called with how much of a long brief has been read, from 0 to 1; with 1 also when no more will be. */
  onProgress(listener: (uri: string, part: number) => void): void
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

/** Who waits until all of a brief is read. */
interface Waiter {
  readonly go: () => void
  readonly fail: (error: unknown) => void
}

interface Entry {
  readonly document: TextDocument
  focus: number
  /** What of the text has stayed since `brief`; absent where that is not known. */
  unchanged?: Unchanged
  given?: Given
  brief?: OpenBrief
  coming?: { readonly version: number; readonly epoch: number; readonly brief: Promise<OpenBrief> }
  readonly waiting: Set<Waiter>
}

const ALL = Object.freeze({ head: Number.POSITIVE_INFINITY, tail: Number.POSITIVE_INFINITY })

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
  const watchers: ((uri: string, part: number) => void)[] = []
  const logError = (error: unknown): void => host.log(`reading: ${String(error)}`)
  const queue = createReadingQueue(logError)
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
    // Whoever asks waits for this: what is known beside the text by now is judged with, and no more is read.
    const read =
      document.version !== version
        ? readOn(engine, document, options, entry, first)
        : isSame
          ? first
          : readAgain(engine, document, options, entry.focus, first)
    return take(document, entry, given, read)
  }

  const take = (document: TextDocument, entry: Entry, given: Given, analysis: Analysis): OpenBrief => {
    const brief = briefOf(document, given, analysis)
    if (entries.get(document.uri) !== entry) return brief
    const waited = entry.brief?.analysis.brief.waiting
    entry.given = given
    entry.brief = brief
    entry.unchanged = { ...ALL, version: document.version }
    if (analysis.isPartial) {
      if (analysis.brief.waiting !== waited) tellProgress(document.uri, partRead(analysis))
      enqueue(entry)
    } else release(entry)
    return brief
  }

  const enqueue = (entry: Entry): void => {
    queue.add(entry.document.uri, () => goOn(entry))
  }

  /** Reads on for a moment; whether there is nothing left to do. */
  const goOn = (entry: Entry): boolean => {
    const { document, given, brief, focus } = entry
    const isBehind = brief?.version !== document.version
    if (!given || isBehind || !brief.analysis.isPartial) {
      release(entry)
      if (given && isBehind) catchUp(document)
      return true
    }
    if (given.epoch !== state.epoch) {
      release(entry)
      beginAgain(document)
      return true
    }
    const analysis = readInSafety(entry, () =>
      readBehind(given.engine, document, given.options, focus, brief.analysis),
    )
    entry.brief = briefOf(document, given, analysis)
    tellProgress(document.uri, partRead(analysis))
    if (analysis.isPartial) {
      if (isPageReadNow(brief.analysis, analysis)) tell(document)
      return false
    }
    release(entry)
    tell(document)
    return true
  }

  /** What was typed is read though nobody has asked: who asks next finds it, and waits for what came since. */
  const catchUp = async (document: TextDocument): Promise<void> => {
    await newest(document).catch(logError)
  }

  /** What has changed beside the text is judged with, whether somebody asks or not. */
  const beginAgain = async (document: TextDocument): Promise<void> => {
    try {
      const { analysis } = await newest(document)
      if (!analysis.isPartial) tell(document)
    } catch (error) {
      logError(error)
    }
  }

  const readInSafety = (entry: Entry, read: () => Analysis): Analysis => {
    try {
      return read()
    } catch (error) {
      for (const waiter of entry.waiting) waiter.fail(error)
      release(entry)
      throw error
    }
  }

  const tell = (document: TextDocument): void => {
    for (const listener of listeners) listener(document)
  }

  const tellProgress = (uri: string, part: number): void => {
    for (const watcher of watchers) watcher(uri, part)
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
        // Working them out took its time, and whoever asked has not been answered yet.
        queue.rest()
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

  /** Nothing more is read of it for now. */
  const release = (entry: Entry): void => {
    for (const waiter of entry.waiting) waiter.go()
    entry.waiting.clear()
    tellProgress(entry.document.uri, 1)
  }

  const entryOf = (document: TextDocument): Entry => {
    const known = entries.get(document.uri)
    if (known?.document === document) return known
    const entry: Entry = { document, focus: 0, waiting: new Set() }
    entries.set(document.uri, entry)
    return entry
  }

  const newest = async (document: TextDocument, focus?: number): Promise<OpenBrief> => {
    const { version } = document
    const entry = entryOf(document)
    if (focus !== undefined) entry.focus = focus
    const today = host.today()
    const { given, brief, coming } = entry
    if (given && brief && given.epoch === state.epoch && given.today === today) {
      const isRead = focus === undefined || isReadAt(brief.analysis.brief.blocks, focus)
      if (brief.version === version && isRead) return brief
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

  const of: BriefStore['of'] = async (document, focus) => {
    queue.rest()
    const brief = await newest(document, focus)
    // What was read took its time, and whoever asked has not been answered yet.
    queue.rest()
    return brief
  }

  /** Waits until all is read, or nothing more will be. */
  const readToEnd = async (entry: Entry, token: CancellationToken | undefined): Promise<void> => {
    const { uri } = entry.document
    await new Promise<void>((go, fail) => {
      const waiter = { go, fail }
      entry.waiting.add(waiter)
      enqueue(entry)
      queue.hurry(uri)
      token?.onCancellationRequested(() => {
        entry.waiting.delete(waiter)
        if (entry.waiting.size === 0) queue.calm(uri)
        go()
      })
    })
  }

  return {
    of,
    before(document) {
      const { given, brief, unchanged } = entries.get(document.uri) ?? {}
      const isKnown = brief?.document === document && unchanged?.version === document.version
      if (!isKnown || brief.version === document.version) return undefined
      if (given?.epoch !== state.epoch || given.today !== host.today()) return undefined
      queue.rest()
      const { head, tail } = unchanged
      return { brief, since: { text: contentOf(document), head, tail } }
    },
    async whole(document, token) {
      for (;;) {
        const brief = await newest(document)
        const entry = entries.get(document.uri)
        const isOpen = entry?.document === document
        if (!brief.analysis.isPartial || !isOpen || token?.isCancellationRequested) return brief
        await readToEnd(entry, token)
        if (entries.get(document.uri) !== entry) return brief
      }
    },
    edit(document, version, edit) {
      const entry = entries.get(document.uri)
      if (!entry) return
      const { unchanged } = entry
      if (edit === undefined || unchanged?.version !== document.version) delete entry.unchanged
      else {
        const head = Math.min(unchanged.head, edit.start)
        const tail = Math.min(unchanged.tail, contentOf(document).length - edit.end)
        entry.unchanged = { head, tail, version }
      }
      enqueue(entry)
    },
    look(uri, focus) {
      const entry = entries.get(uri)
      if (!entry) return
      entry.focus = focus
      queue.rest()
    },
    async show(document, focus) {
      const entry = entryOf(document)
      const before = entry.brief
      entry.focus = focus
      if (!before?.analysis.isPartial || isReadAt(before.analysis.brief.blocks, focus)) return
      const { analysis } = await of(document, focus)
      if (analysis.isPartial && entries.get(document.uri) === entry) tell(document)
    },
    onRead: listener => void listeners.push(listener),
    onProgress: watcher => void watchers.push(watcher),
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
