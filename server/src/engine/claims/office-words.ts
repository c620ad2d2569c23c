/** Pieces of patterns: titles with and without what must follow, adverbs, where a name ends, verbs of leading. */
export interface Naming {
  readonly style: string
  readonly office: string
  readonly adverbs: string
  readonly ends: string
  readonly leads: string
}

const BODY = '(?:the )?{lab|organization}'
const ALONE = '[^.:;!?\\ue400-\\uf5ff]'
const THING =
  '(?:company|start-?up|lab|laboratory|firm|group|agency|institute|body|office|place|show|business|outfit)'
const COMMANDS = `(?:calls the (?:shots|tune)|runs (?:things|the ${THING})|(?:leads|heads|directs) the ${THING}|is in (?:charge|command|control)|has the (?:last|final) (?:word|say)|makes the decisions|holds the reins|sits at the (?:top|head)|is at the (?:helm|top|head))`
const POST =
  '(?:(?:top|leading|most senior|highest) (?:job|post|position|seat|office|role)|corner office|big chair)'

/** Noun phrases that name the head of a body by the way. */
export function officeNames({ style }: Naming): readonly string[] {
  return [
    `(?:^|[\\s(—])(?:the|this) (?:[a-z-]+ ){0,2}[a-z-]+(?:'s|’s) ${style},? {name},${ALONE}{3,60}? (?:at|of|inside|for) ${BODY}(?!['’]s)(?=[,.;:)]|\\W*$| (?:and|for|since|with|in)\\b)`,
    `{lab|organization}(?:'s|’s)? ${style},? (?:an?|the) (?:[a-z-]+ ){1,4}?(?:named|called|by the name of),? {name}`,
    `{name} of ${BODY}, (?:its|the) ${style}(?=[,.;:)]|\\W*$)`,
    `(?:^|[\\s(—–])${BODY}${ALONE}{1,70}? the ${style},? {name}(?! (?:of|at|from|and)\\b)(?=[,.;:)]|\\W*$| [a-z]+s\\b)`,
    `(?:^|[\\s(—–])${BODY}(?!['’]s)${ALONE}{1,140}?(?:,? (?:and|but|while|though|as)|;|—) (?:(?:co-)?founder(?:,| and| &) )?(?:CEO|chief executive(?: officer)?),? {name}(?=,? (?:has|is|says|said|will|would|wants|plans|expects|insists|argues|remains|shows|told|hopes|thinks|keeps|warns|calls|[a-z]+ed)\\b)`,
    `(?:^|[\\s(—–])${BODY}${ALONE}{1,70}? {name}, the ${style}(?! (?:of|at|from|and)\\b)(?=[,.;:)]|\\W*$)`,
  ]
}

/** Statements of who is at the head of a body, in the words of those who write about companies. */
export function officeStatements({ style, office, adverbs, ends, leads }: Naming): readonly string[] {
  return [
    `{lab|organization},? (?:is|remains),? ${adverbs}under {name}(?=,)`,
    `{name},? (?:an?|the) (?:[\\w’-]+ ){0,5}?(?:man|woman|person|one|executive|\\d\\d-year-old|engineer|entrepreneur|billionaire|mathematician|researcher|scientist|physicist|economist|founder|co-founder|dropout|investor|lawyer|veteran|veterans|alum|alumnus|prodigy|tycoon|mogul|official|professor|academic|financier|programmer|developer|hedge-fund manager) (?:who|that) ${adverbs}${leads} ${BODY}${ends}`,
    `{lab|organization}(?:'s|’s) (?:chief executive|CEO|boss) since [^,;:.]{3,25}? (?:is|has been) {name}`,
    `(?:^|[,;:—(] ?)its ${style},? {name}, (?:speaks|writes|answers|signs|works|acts|lobbies) for ${BODY}${ends}`,
    `{name}, who [^.;:!?\\ue400-\\uf5ff]{3,60}, ${adverbs}${leads} ${BODY}${ends}`,
    `(?:^|[,;:—] ?|\\b(?:and|but|that|while) )(?:at|inside|within|over at) ${BODY},? (?:it is )?{name} (?:who |that )?${adverbs}${COMMANDS}`,
    `(?:^|[\\s(—–])${BODY}[^.;!?\\ue400-\\uf5ff]{0,140}? with {name} (?:as|for) ${office}(?=[,;)]|\\W*$)`,
    `{name},? (?:who )?has (?:now |long |already )?(?:been|served as|acted as|worked as) (?:the )?{lab|organization}(?:'s|’s)? ${style} (?:since|for)\\b`,
    `it is {name} (?:who|that) ${adverbs}${leads} ${BODY}${ends}`,
    `${POST} (?:at|of|in) ${BODY} (?:is|remains|stays) ${adverbs}(?:held|occupied|filled|taken) by {name}`,
    `${POST} (?:at|of|in) ${BODY} ${adverbs}(?:belongs to|rests with|falls to|goes to) {name}`,
    `(?:post|job|position|office|role|title) of ${office} (?:of|at|for) ${BODY} (?:is|remains) ${adverbs}(?:held|occupied|filled) by {name}`,
    `{name} ${adverbs}(?:holds|has|keeps|occupies|fills|bears) the (?:post|job|position|office|role|title) of ${office} (?:of|at|for) ${BODY}${ends}`,
    `{name} ${adverbs}(?:occupies|sits in|holds|fills|has|keeps) (?:the|its) (?:corner office|big chair|chief executive(?:'s|’s) (?:chair|office|seat)|CEO(?:'s|’s) (?:chair|office|seat)) (?:of|at) ${BODY}${ends}`,
    `{name}(?:,| \\(| ?[—–]) ?${adverbs}(?:in (?:charge|command|control)|at the (?:helm|head|top|wheel)) (?:of|at) ${BODY}(?=[,.;:)]| ?[—–]|\\W*$)`,
    `(?:helm|reins|leadership|running|management) of ${BODY} (?:is|are|remains?|rests?|lies?) ${adverbs}(?:in the hands of|with|down to) {name}`,
    `{lab|organization}(?:'s|’s) (?:helm|reins|leadership|management) (?:is|are|remains?|rests?|lies?) ${adverbs}(?:in the hands of|with) {name}`,
  ]
}
