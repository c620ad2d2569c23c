/** The whole document through remark-parse with tables and footnotes; nothing is checked. */
import { createProcessor } from './remark-processor.mjs'
import { at, serve } from './serve.mjs'

const processor = createProcessor()

serve(text => [at(0, 0, `${processor.parse(text).children.length} blocks`)])
