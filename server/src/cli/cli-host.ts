import type { KnowledgeData } from '../engine/index.ts'
import type { Host } from '../host/host.ts'
import type { KnowledgeUpdates } from '../update/knowledge-updates.ts'

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
  /** Serves the language server protocol over standard input and output until its client leaves. */
  serve(): Promise<void>
}
