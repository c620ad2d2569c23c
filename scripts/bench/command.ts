/** What `scripts/bench.mjs` calls. */
export { runBench } from './main.ts'
export { readOptions, USAGE } from './options.ts'
