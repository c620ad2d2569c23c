import type { KnowledgeData } from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import type { KnowledgeUpdates } from '../update/knowledge-updates.ts'
import type { CheckSettings, Outcome } from './check/judge-briefs.ts'
import type { OutcomeStore } from './check/outcome-store.ts'

/** The argument by which the program knows that it runs in a thread that judges briefs. */
export const helperArgument = '--helper'

/** A thread that judges briefs. */
export interface Helper {
  /** What is to be told of each; rejects if the thread breaks. */
  judge(paths: readonly string[]): Promise<readonly Outcome[]>
  end(): void
}

/** What the command line gets from its process. */
export interface CliHost extends Host {
  /** The product's version. */
  readonly version: string
  /** Standard output is a terminal that shows colours. */
  readonly isTerminal: boolean
  /** Standard error is a terminal that a person watches. */
  readonly showsProgress: boolean
  /** Writes to standard output. */
  write(text: string): void
  /** Writes to standard error. */
  complain(text: string): void
  /** Fetched knowledge; absent where there is no place to keep it. */
  readonly updates?: KnowledgeUpdates
  /** The compiled knowledge base: what is bundled or a newer one that was fetched. */
  knowledge(): Promise<KnowledgeData>
  /** Where outcomes are kept from run to run, and a text that differs when the program or its knowledge does. */
  readonly kept?: { readonly store: OutcomeStore; judgedBy(): string }
  /** Starts threads that judge briefs beside this one, where the machine has room for any. */
  startHelpers?(settings: CheckSettings): Promise<readonly Helper[]>
  /** Serves the language server protocol over standard input and output until its client leaves. */
  serve(): Promise<void>
}
