/** The floor: a server that keeps the document and answers each change with the same diagnostic. Nothing is read. */
import { at, serve } from './serve.mjs'

const found = [at(0, 0, 'always the same')]

serve(() => found)
