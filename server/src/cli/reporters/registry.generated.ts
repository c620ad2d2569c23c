// Made by `npm run generate` from the files beside it; not to be edited.
import { githubReporter } from './github.ts'
import { jsonReporter } from './json.ts'
import type { Reporter } from './reporter.ts'
import { sarifReporter } from './sarif.ts'
import { textReporter } from './text.ts'

/** All reporters, by file name. */
export const reporters: readonly Reporter[] = [
  githubReporter,
  jsonReporter,
  sarifReporter,
  textReporter,
]
