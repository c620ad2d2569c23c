import { WorkDoneProgressReporter } from 'vscode-languageserver'
import { ask } from './guard.ts'
import type { ServerState } from './server-state.ts'

/** Work that may take long enough to be told of. */
export interface LongWork {
  /** So much of it is done, from 0 to 1. */
  report(part: number): void
  /** It has come to its end, whatever that is. Must be called. */
  done(): void
}

/** Work that takes no longer is not worth telling, in milliseconds. */
const patience = 1000

/**
 * Shows a title and how far work has come, once it has taken a second: through `own`, the reporter of the request
 * that it is done for, else through one that the client is asked for.
 */
export function startLongWork(state: ServerState, title: string, own?: WorkDoneProgressReporter): LongWork {
  const work: { part: number; isDone: boolean; reporter?: WorkDoneProgressReporter } = {
    part: 0,
    isDone: false,
  }
  const isCancellable = own !== undefined && !WorkDoneProgressReporter.isNullInstance(own)
  const begin = async (): Promise<void> => {
    if (work.isDone) return
    const reporter = isCancellable ? own : await state.connection.window.createWorkDoneProgress()
    if (work.isDone) return
    reporter.begin(`Dateline: ${title}`, percent(work.part), undefined, isCancellable)
    work.reporter = reporter
  }
  state.host.later(patience, () => void ask(state, title, begin()))
  return {
    report(part) {
      if (percent(part) === percent(work.part)) return
      work.part = part
      work.reporter?.report(percent(part))
    },
    done() {
      work.isDone = true
      work.reporter?.done()
    },
  }
}

function percent(part: number): number {
  return Math.round(100 * part)
}
