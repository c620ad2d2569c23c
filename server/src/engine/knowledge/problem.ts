/** Where something stands in a knowledge file; line and column count from 1. */
export interface KnowledgePosition {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** What is wrong with a knowledge file, where, and what would right it. */
export interface KnowledgeProblem extends KnowledgePosition {
  readonly message: string
}

/** A problem as one line of a compiler's output: `models/zai.yaml:3:5: message`. */
export function printProblem(problem: KnowledgeProblem): string {
  return `${problem.path}:${problem.line}:${problem.column}: ${problem.message}`
}

/** Orders problems by file, then by place. */
export function byPlace(a: KnowledgeProblem, b: KnowledgeProblem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column
}
