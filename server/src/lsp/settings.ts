import { isPartialDate, type Severity } from '../engine/index.ts'

/** The settings of the section `dateline` that the server reads. */
export interface Settings {
  /** Absent: the brief's own, else today. */
  readonly asOf?: string
  readonly severity: Readonly<Record<string, Severity | 'off'>>
  /** Bibliographies of every brief, relative to the workspace folder. */
  readonly bibliography: readonly string[]
  /** Folders of overlays beside `.dateline/knowledge`, relative to the workspace folder. */
  readonly knowledgeFolders: readonly string[]
  /** How many findings of a brief an editor is shown. */
  readonly mostProblems: number
  /** Where Better BibTeX answers; absent: it is not asked. */
  readonly zotero?: string
}

const severities: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error']

const MOST_PROBLEMS = 100

/** Reads settings; whatever is malformed is as if it were not there. Earlier sections win over later ones. */
export function readSettings(...sections: readonly unknown[]): Settings {
  const records = sections.filter(isRecord)
  const asOf = records.map(record => record.asOf).find(isDay)
  const severity = records.map(record => record.severity).find(isRecord) ?? {}
  const folders = records.map(record => foldersOf(record.knowledge)).find(Array.isArray) ?? []
  const bibliography = records.map(record => record.bibliography).find(Array.isArray) ?? []
  const address = records.map(record => record.zotero).find(isRecord)?.betterBibtex
  const most = records.map(record => record.maxNumberOfProblems).find(isCount) ?? MOST_PROBLEMS
  const zotero = isPath(address) ? address : undefined
  return {
    ...(asOf === undefined ? {} : { asOf }),
    severity: Object.fromEntries(
      Object.entries(severity).flatMap(([code, level]) => {
        const known = severities.find(candidate => candidate === level)
        return known === undefined ? [] : [[code, known]]
      }),
    ),
    bibliography: bibliography.filter(isPath),
    knowledgeFolders: folders.filter(isPath),
    mostProblems: most,
    ...(zotero === undefined ? {} : { zotero }),
  }
}

/** Whether a value is an object with named properties. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function foldersOf(knowledge: unknown): unknown {
  return isRecord(knowledge) ? knowledge.folders : undefined
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && isPartialDate(value)
}
