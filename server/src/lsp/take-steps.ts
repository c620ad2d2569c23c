import type { Steps } from '../engine/index.ts'

/** How long work may go on before others get their turn, in milliseconds. */
const slice = 10

/** Takes steps, letting other requests in between. */
export async function takeSteps<T>(steps: Steps<T>): Promise<T> {
  let until = Date.now() + slice
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (Date.now() < until) continue
    await new Promise(resolve => setTimeout(resolve, 0))
    until = Date.now() + slice
  }
}
