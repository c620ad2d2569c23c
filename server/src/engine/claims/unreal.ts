const UNREAL =
  /\b(?:will|would|could|might|may|shall|should|if|whether|unless|suppose|imagine|expect\w*|plan(?:s|ned|ning)?|upcoming|forthcoming|future|next|coming|soon|rumou?r\w*|hypothetical\w*|predict\w*|forecast\w*|speculat\w*|await\w*|anticipat\w*|unreleased|unannounced|yet|no|not|never|without|\w+n['’]t|by (?:early |mid-?|late )?20\d\d)\b|[?？]|[将將]|[预預][计計]|如果|若(?!干)|倘|假[设設如]|一旦|是否|可能|[传傳][闻聞]|[计計][划劃]|尚未|未[来來知]|[没沒]有/iu

/**
 * Whether some word of a sentence makes what it speaks of possible, planned, asked or denied, wherever it
 * stands. Coarser than a stance, for what no property's phrase has read.
 */
export function isUnreal(sentence: string): boolean {
  return UNREAL.test(sentence.replace(/\bMay\b/gu, ''))
}
