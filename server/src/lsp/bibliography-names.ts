import type { Analysis } from '../engine/index.ts'
import { findProject, type Project } from '../host/find-project.ts'
import type { Host } from '../host/host.ts'
import type { BibliographyName } from './bibliography-store.ts'
import type { Settings } from './settings.ts'

/** What of a brief names its bibliographies. */
interface Named {
  readonly brief: Pick<Analysis['brief'], 'frontMatter'>
}

/** Tells which bibliographies a brief has: its front matter's, its Quarto project's, those of the settings. */
export interface BibliographyNames {
  of(uri: string, brief: Named, settings: Settings): Promise<readonly BibliographyName[]>
  /** Looks for projects anew. */
  outdate(): void
}

/** Looks for a folder's project once, until it is outdated. */
export function createBibliographyNames(host: Host, folders: () => readonly string[]): BibliographyNames {
  const projects = new Map<string, Promise<Project | undefined>>()

  const projectOf = (path: string): Promise<Project | undefined> => {
    const folder = host.folderOf(path)
    const known = projects.get(folder)
    if (known !== undefined) return known
    const found = findProject(host, path)
    projects.set(folder, found)
    return found
  }

  return {
    async of(uri, { brief }, settings) {
      const path = host.pathOf(uri)
      const project = path === undefined ? undefined : await projectOf(path)
      const own = path === undefined ? [] : [host.folderOf(path)]
      const root = project === undefined ? {} : { root: project.root }
      return [
        ...brief.frontMatter.bibliography.map(({ path, span }) => ({
          path,
          span,
          folders: [...own, ...folders()],
          ...root,
        })),
        ...(project?.bibliographies ?? []).map(({ path, folder }) => ({ path, folders: [folder], ...root })),
        ...settings.bibliography.map(path => ({ path, folders: [...folders(), ...own] })),
      ]
    },
    outdate: () => projects.clear(),
  }
}
