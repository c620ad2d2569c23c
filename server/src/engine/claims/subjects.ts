/** A model that its sentence speaks of, and not what is of it, for it or from it: `the outputs of X`, `access to X`. */
export const MODEL_ITSELF =
  '(?<!(?<![\\w-])(?:of|to|from|by|for|with|than|like|on|over) (?:(?:the|its|an?) )?){model}'
/** The same, or its weights: `the weights of X`. */
export const MODEL_OR_WEIGHTS =
  '(?<!(?<![\\w-])(?:(?<!weights )of|to|from|by|for|with|than|like|on|over) (?:(?:the|its|an?) )?){model}'
