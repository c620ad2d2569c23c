import { availableParallelism } from 'node:os'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { CheckSettings, Outcome } from './check/judge-briefs.ts'
import { createAnswer } from './check/serve-checks.ts'
import { type CliHost, type Helper, helperArgument } from './cli-host.ts'

/** More take more memory than time. */
const MOST = 3

/** What goes to a thread and what comes back, each with the number of the request. */
interface Request {
  readonly id: number
  readonly paths: readonly string[]
}
type Reply =
  | { readonly id: number; readonly outcomes: readonly Outcome[] }
  | { readonly id: number; readonly problem: string }

/** Starts a thread for each processor but this one's, which run the program in `file`. */
export async function startHelpers(file: string, settings: CheckSettings): Promise<readonly Helper[]> {
  const count = Math.min(MOST, availableParallelism() - 1)
  return Array.from({ length: count }, () => startHelper(file, settings))
}

function startHelper(file: string, settings: CheckSettings): Helper {
  const worker = new Worker(file, {
    argv: [helperArgument],
    workerData: settings,
    stdout: true,
    stderr: true,
  })
  const open = new Map<number, { done(outcomes: readonly Outcome[]): void; fail(error: Error): void }>()
  const state = { last: 0, isOver: false }
  const breakOff = (error: Error): void => {
    state.isOver = true
    for (const { fail } of open.values()) fail(error)
    open.clear()
  }
  worker.on('message', (reply: Reply) => {
    const request = open.get(reply.id)
    open.delete(reply.id)
    if ('problem' in reply) request?.fail(new Error(reply.problem))
    else request?.done(reply.outcomes)
  })
  worker.on('error', breakOff)
  worker.on('exit', () => breakOff(new Error('the thread has ended')))
  return {
    judge: paths =>
      new Promise((done, fail) => {
        if (state.isOver) return fail(new Error('the thread has ended'))
        const id = ++state.last
        open.set(id, { done, fail })
        worker.postMessage({ id, paths } satisfies Request)
      }),
    end: () => void worker.terminate(),
  }
}

/** Answers the thread that started this one until that ends it. */
export async function serveAsHelper(host: CliHost): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('this is no thread of a run')
  const settings: CheckSettings = workerData
  const answer = createAnswer(host, settings)
  port.on('message', async ({ id, paths }: Request) => {
    try {
      port.postMessage({ id, outcomes: await (await answer)(paths) } satisfies Reply)
    } catch (error) {
      port.postMessage({
        id,
        problem: error instanceof Error ? error.message : String(error),
      } satisfies Reply)
    }
  })
  await answer
}
