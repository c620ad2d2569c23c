import { rangesForVite } from './scripts/support/letters.mjs'
import { inRepo } from './scripts/support/paths.mjs'

/** Tests run the expressions that are built. */
export default { plugins: [rangesForVite(inRepo('server', 'src'))] }
