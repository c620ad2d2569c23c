import type { ServerCapabilities } from 'vscode-languageserver'
import type { ClientFacts } from './client-facts.ts'
import type { ServerState } from './server-state.ts'

/** One feature of the language server: what it announces, and the handlers that keep the promise. */
export interface Feature {
  readonly name: string
  /** What `initialize` answers for it. */
  capability?(client: ClientFacts): Partial<ServerCapabilities>
  /** Registers its handlers, once `initialize` has been read. */
  register?(state: ServerState): void
  /** Called once the client is ready for requests. */
  ready?(state: ServerState): void
}
