import type { CliHost } from '../cli-host.ts'
import { type CheckSettings, createBriefJudge, type Outcome } from './judge-briefs.ts'

/** Answers one request of the thread that started this one. */
export type Answer = (paths: readonly string[]) => Promise<readonly Outcome[]>

/** Makes what a helper's thread answers with. */
export async function createAnswer(host: CliHost, settings: CheckSettings): Promise<Answer> {
  const judge = createBriefJudge(host, await host.knowledge(), settings)
  return async paths => {
    const files = await Promise.all(paths.map(path => host.readFile(path)))
    const outcomes: Outcome[] = []
    for (const [at, file] of files.entries()) outcomes.push(await judge.judge(paths[at] ?? '', file))
    return outcomes
  }
}
