import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { ServerState } from './server-state.ts'

/** Why a request is not done, in a sentence that the client shows to its user. */
export class Refusal extends Error {}

/** The client does not wait for the answer any more. */
export class Cancellation extends Error {}

/**
 * A handler that answers `empty` where `handle` throws, and logs what was thrown with the feature's name. A
 * `Refusal` is an answer too, and goes to the client.
 */
export function guard<P extends readonly unknown[], R>(
  state: ServerState,
  name: string,
  empty: R,
  handle: (...parameters: P) => R | Promise<R>,
): (...parameters: P) => Promise<R> {
  return async (...parameters) => {
    try {
      return await handle(...parameters)
    } catch (error) {
      if (error instanceof Cancellation) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      if (error instanceof Refusal) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message)
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
      state.host.log(`${name}: ${told}`)
      return empty
    }
  }
}

/** Waits for what the client was asked; a client that refuses does no harm. */
export async function ask(state: ServerState, name: string, asked: Promise<unknown>): Promise<void> {
  await guard(state, name, undefined, () => asked)()
}
