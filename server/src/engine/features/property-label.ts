import { properties } from '../claims/registry.generated.ts'

/** Of the properties that no text is read for, those whose id says too little. */
const SPECIAL: Readonly<Record<string, string>> = {
  'price-input': 'input price',
  'price-output': 'output price',
  'weights-released': 'weights released',
  'former-name': 'former name',
  'compute-threshold': 'compute threshold',
  'penalty-max': 'largest penalty',
}

/** A property as a person calls it: `context window`. */
export function propertyLabel(property: string): string {
  const known = properties.find(candidate => candidate.id === property)
  return known?.label ?? SPECIAL[property] ?? property.replaceAll('-', ' ')
}

/** A property's name at the head of a line: `Context window`. */
export function propertyTitle(property: string): string {
  const label = propertyLabel(property)
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}
