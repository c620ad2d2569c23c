import type { PackFault } from './open-pack.ts'

/** Why there was no update, for programs. */
export type RefusalReason =
  | PackFault
  | 'no-key'
  | 'no-source'
  | 'address'
  | 'redirect'
  | 'unreachable'
  | 'status'
  | 'too-large'
  | 'too-slow'
  | 'outdated'
  | 'storage'

/** Why there was no update, for programs and for people. */
export interface Refusal {
  readonly outcome: 'refused'
  readonly reason: RefusalReason
  readonly message: string
}

/** Makes a refusal. */
export function refuse(reason: RefusalReason, message: string): Refusal {
  return { outcome: 'refused', reason, message }
}

/** What an error says. */
export function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // `fetch` says only that it failed; why is its cause.
  return error.cause instanceof Error ? error.cause.message : error.message
}
