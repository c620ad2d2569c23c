import { properties } from '../claims/registry.generated.ts'
import { type AppliedOverlays, applyOverlays } from '../knowledge/overlay.ts'
import type { KnowledgeFile } from '../knowledge/read-knowledge.ts'
import type { KnowledgeData } from '../knowledge/types.ts'

/** The folder of a workspace in which overlays are looked for. */
export const overlayFolder = '.dateline/knowledge'

/** The endings of overlay files. */
export const overlayExtensions: readonly string[] = ['.yaml', '.yml', '.json']

/** How many bytes an overlay file may have: reading more would keep a writer waiting. */
export const maximumOverlayBytes = 2 * 1024 * 1024

/** A base with overlay files laid over it: see docs/overlays.md. */
export function overlayKnowledge(base: KnowledgeData, files: readonly KnowledgeFile[]): AppliedOverlays {
  return applyOverlays(base, files, properties)
}
