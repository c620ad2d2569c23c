import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { nestsTooDeep } from '../text/yaml-depth.ts'

/** The bibliographies that a Quarto project's YAML (`_quarto.yml`, `_metadata.yml`) names, as written. */
export function readProjectBibliographies(text: string): readonly string[] {
  if (!text.includes('bibliography') || nestsTooDeep(text)) return []
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' })
  const top: unknown = document.contents
  const value: unknown = isMap(top) ? top.get('bibliography', true) : undefined
  const items: readonly unknown[] = isSeq(value) ? value.items : [value]
  return items.flatMap(item =>
    isScalar(item) && typeof item.value === 'string' && item.value !== '' ? [item.value] : [],
  )
}
