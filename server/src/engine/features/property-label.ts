const SPECIAL: Readonly<Record<string, string>> = {
  'parameters-total': 'total parameters',
  'parameters-active': 'active parameters',
  'price-input': 'input price',
  'price-output': 'output price',
  'weights-released': 'weights released',
  'former-name': 'former name',
  'compute-threshold': 'compute threshold',
  'penalty-max': 'largest penalty',
  'market-cap': 'market capitalization',
}

/** A property as a person calls it: `context window`. */
export function propertyLabel(property: string): string {
  return SPECIAL[property] ?? property.replaceAll('-', ' ')
}

/** A property's name at the head of a line: `Context window`. */
export function propertyTitle(property: string): string {
  const label = propertyLabel(property)
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}
