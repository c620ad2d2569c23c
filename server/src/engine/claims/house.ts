/** Nouns for whoever makes a model. */
const FIRM = 'company|lab|laboratory|firm|group|start-?up|house|maker|vendor|developer|giant|team'
/** Words that make another house of it than the one spoken of. */
const ANOTHER = 'rival|other|competing|same|second|third|smaller|bigger|larger|first|latter|former'

/** Whoever makes a model, unnamed: `its`, `the start-up’s`, `the Valetta company’s`. */
export const HOUSE = `(?:its|their|(?:the|its|their) (?:(?!(?:${ANOTHER})\\b)(?:[\\w-]+|[\\ue400-\\uebff\\uf400-\\uf5ff](?:['’]s)?) ){0,2}(?:${FIRM})(?:'s|’s))`
