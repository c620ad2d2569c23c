import { githubReporter } from './github.ts'
import { jsonReporter } from './json.ts'
import type { Reporter } from './reporter.ts'
import { sarifReporter } from './sarif.ts'
import { textReporter } from './text.ts'

/** The forms of output, the default first. A new one is a file here and a line in this list. */
export const reporters: readonly Reporter[] = [textReporter, jsonReporter, sarifReporter, githubReporter]
