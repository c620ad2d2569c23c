/*
 * What may stand between a name and a value so that the value is still the name's: any words but those that bring in
 * something else.
 */

/** Words behind which a value is another's, or another kind of thing. */
const ELSE =
  'than|rivals?|competitors?|competing|unlike|like|versions?|variants?|editions?|successors?|predecessors?|siblings?|cousins?|fine-?tun\\w*|distill\\w*|cop(?:y|ies)|clones?|compared|against|versus|vs|over|beyond|above|below|our|we|they|you|us|them|who|whose|where|when|while|whereas|but|if|unless|because|although|though|beats?|tops|exceeds?|outperform\\w*|surpass\\w*|overtook|outscor\\w*|undercuts?|needs?|requires?|would|could|might|not|no|never|without|models|systems|threshold|dataset|corpus|benchmark|test|tests|task|tasks|docket|adapters?|encoders?|decoders?|heads?|layers?|embeddings?|tokeni[sz]ers?|modules?|components?|lora|teacher|student|rerankers?|classifiers?|plug-?ins?|prompted|fed|gave|spent|spends|used|burned|wrote|produced|generated|each|half|twice|double|times'

/** At most `words` words within a clause, none of which brings in something else. */
export function nearby(words: number): string {
  return `(?:['’]s)?(?:,? (?!(?:${ELSE})(?![\\w-]))[^\\s,;:!?()\\ue000-\\uf5ff]+){0,${words}}?`
}

/** Whoever makes a model, by name or as such. */
export const MAKER =
  '(?:{_lab}|(?:the|its) (?:vendor|maker|developer|company|lab|firm|provider|start-?up|group|house))'
