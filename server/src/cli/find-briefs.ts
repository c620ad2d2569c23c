import { briefExtensions } from '../host/brief-extensions.ts'
import type { CliHost } from './cli-host.ts'

/** The briefs that paths name, once each, and whether every path led somewhere; complaints name the others. */
export async function findBriefs(
  paths: readonly string[],
  host: CliHost,
): Promise<{ readonly files: readonly string[]; readonly isComplete: boolean }> {
  const files = new Map<string, string>()
  let isComplete = true
  for (const path of paths) {
    const found = await host.listFiles(path, briefExtensions)
    if ('problem' in found) {
      host.complain(`dateline: ${found.problem}\n`)
      isComplete = false
      continue
    }
    for (const file of found) {
      const resolved = host.resolve('.', file)
      if (!files.has(resolved)) files.set(resolved, file.replaceAll('\\', '/'))
    }
  }
  return { files: [...files.values()], isComplete }
}
