/** The endings of files that are briefs. */
export const briefExtensions: readonly string[] = ['.md', '.markdown', '.qmd']
