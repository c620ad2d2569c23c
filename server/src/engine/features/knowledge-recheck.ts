import { properties } from '../claims/registry.generated.ts'
import type { Locate } from '../knowledge/read-knowledge.ts'
import type { KnowledgeData } from '../knowledge/types.ts'
import { validateKnowledge } from '../knowledge/validate.ts'

/** What is wrong with compiled knowledge, a line each: `glm-5.2 availability: message`. */
export function checkCompiledKnowledge(data: KnowledgeData): readonly string[] {
  const locate: Locate = item => ({ path: nameOf(item), line: 1, column: 1 })
  return validateKnowledge(data, properties, locate).map(({ path, message }) => `${path}: ${message}`)
}

function nameOf(item: Parameters<Locate>[0]): string {
  if ('subject' in item) return `${item.subject} ${item.property}`
  return 'key' in item ? `@${item.key}` : item.id
}
