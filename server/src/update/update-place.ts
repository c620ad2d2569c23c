import { isRecord } from './guards.ts'

/** Where an editor keeps packs for Dateline, and whose signature its user trusts. */
export interface UpdatePlace {
  readonly folder: string
  readonly publicKey: string
}

/** Reads `updates` of `initializationOptions`; an editor that says nothing has no place of its own. */
export function placeIn(initialOptions: unknown): UpdatePlace | undefined {
  const updates = isRecord(initialOptions) ? initialOptions.updates : undefined
  if (!isRecord(updates) || typeof updates.folder !== 'string' || updates.folder === '') return undefined
  return { folder: updates.folder, publicKey: typeof updates.publicKey === 'string' ? updates.publicKey : '' }
}
