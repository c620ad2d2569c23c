const MAX_DEPTH = 100
const COMPACT = new RegExp(`(?:[-?][ \\t]+){${MAX_DEPTH}}`)

/**
 * Whether YAML nests so deep that reading it could exhaust the stack, which V8 does not always survive. What
 * stands in quotes is counted too: nobody writes a hundred open brackets.
 */
export function nestsTooDeep(yaml: string): boolean {
  let depth = 0
  for (const { 0: bracket } of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MAX_DEPTH) return true
  }
  return COMPACT.test(yaml)
}
