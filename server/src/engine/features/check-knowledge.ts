import { properties } from '../claims/registry.generated.ts'
import { byPlace, printProblem } from '../knowledge/problem.ts'
import { type KnowledgeFile, readKnowledge } from '../knowledge/read-knowledge.ts'
import { validateKnowledge } from '../knowledge/validate.ts'

/** What is wrong with the knowledge base's files, a line each: `models/zai.yaml:3:5: message`. */
export function checkKnowledge(files: readonly KnowledgeFile[]): readonly string[] {
  const { data, problems, locate } = readKnowledge(files)
  return [...problems, ...validateKnowledge(data, properties, locate)].sort(byPlace).map(printProblem)
}
