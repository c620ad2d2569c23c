import { inSmallLetters } from '../text/small-letters.ts'
import type { Found, Phrase } from './property.ts'

/*
 * Whether a model's weights can be had, told by what can be done with them (`hospitals can download the weights of X`,
 * `X, whose parameters anyone may fetch`) and by where they are (`its weights under lock and key`).
 */

const OPEN = { value: 'open-weight', alternatives: ['open-source'] } satisfies Omit<Phrase, 'pattern'>
const CLOSED = { value: 'closed', alternatives: ['restricted'] } satisfies Omit<Phrase, 'pattern'>

const ADVERBS =
  '(?:(?:currently|still|now|also|already|again|all|both|so far|as yet|freely|publicly|openly|simply|easily|legally|even|just|themselves) )*'
const WEIGHTS =
  '(?:(?:model|full|raw|trained|complete|very|actual|original|underlying) )*(?:weights|parameters|checkpoints?|weight files|model files)(?: themselves)?'
const TAKE =
  '(?:download|fetch|pull|grab|copy|take|obtain|get|have|get hold of|lay hands on|inspect|mirror|store|keep|host|self-host|run)'
const TAKEN =
  '(?:downloaded|fetched|pulled|grabbed|copied|taken(?: home)?|obtained|had|inspected|mirrored|found|got|hosted|self-hosted)'
const CAN = '(?:can|may|(?:is|are) (?:able|free|allowed|welcome|entitled) to)'
const CANNOT =
  "(?:cannot|can['’]t|can not|can no longer|may not|(?:is|are) (?:unable|not able|not allowed|not free) to)"
const NOBODY = '(?:nobody|no[ -]one|none|no (?!(?:matter|doubt|longer)\\b)[a-z]+)'
/** `only partners can download …`, `the lab can inspect …`: not everybody, or nobody. */
const FEW =
  /(?:(?<!\p{L})(?:only|no|nobody|none|neither|few|hardly any|approved|vetted|selected|trusted|partners?|lab|laboratory|maker|developer|vendor|company|engineers|staff|employees|insiders)|[\ue400-\ue4ff](?:['’]s)?) (?:[^\s,;:.]+ ){0,3}$/u
const isOfFew = ({ view, span }: Found) => FEW.test(inSmallLetters(view.text.slice(0, span.start)))
/** Anything in the clause but another model. */
const GAP = '[^.;:!?()\\ue000-\\ue2ff]'
const OUT =
  '(?:public(?:ly available)?|free(?:ly available)?|open|downloadable|(?:freely |openly )?available(?: for download| to (?:all|anyone|everyone|download))?|(?:posted|published|uploaded|hosted|up|out|available) (?:on|at) (?:hugging face|github|modelscope|{_organization})|posted(?: online)?|published|out(?: in the open)?|online|in (?:the open|an? (?:public|open) (?:repository|repo|bucket|archive))|there for (?:the taking|anyone|everyone|all)|up for (?:download|grabs)|for (?:all|anyone|everyone) to (?:download|take|see)|a (?:click|download) away|on (?:hugging face|github|modelscope|{_organization})|on every mirror|an? (?:free |public )?download)'
const SHUT =
  '(?:(?:kept|held|locked|stored|guarded|buried|hidden|sealed|being kept|closely guarded|jealously guarded)(?: (?:away|up|back))?(?: (?:under lock(?: and key)?|secret|private|close|closed|in[- ]house|in (?:a|the|its) (?:vault|safe)|under wraps|behind (?:closed doors|an? [a-z]+|its [a-z]+)|to itself|from (?:everyone|the public|all|outsiders)|inside [^,;.]{2,30}))?|under (?:lock(?: and key)?|wraps|seal)|secret|private|proprietary|confidential|in[- ]house|unpublished|unreleased|undisclosed|withheld|off[- ]limits|behind (?:closed doors|lock and key)|in (?:a|the|its) (?:vault|safe)|locked (?:away|up)|out of reach|nowhere to be (?:had|found))'
const BEING =
  '(?:(?:being|are|is|remain(?:ing|s)?|stay(?:ing|s)?|lie|lying|sit|sitting|still|now|safely|firmly|as ever|all|already) )*'
const LOCALLY =
  "(?:(?:behind|inside) (?:(?:one['’]s|their|our|your|its|the) (?:own )?)(?:firewalls?|network|walls)|on (?:a|an|one|any|their|our|your|its|one['’]s) (?:(?:single|ordinary|own|good|decent|gaming|old|office|personal|home|consumer|modest|mid-range|[0-9]+ ?gb) )*(?:laptops?|desktops?|pcs?|workstations?|gpus?|phones?|home computers?|macbooks?|macs?|graphics cards?)|at home|air-gapped|without (?:an |any )?internet(?: connection)?|entirely offline|on (?:their|our|your|its|one['’]s) own (?:[a-z]+ )?(?:machines?|servers?|hardware|racks?|computers?|metal|boxes|iron|kit))"
const END = '(?![\\w-])'
const OF = `(?:of|for|to|behind) (?:the )?{model}(?!['’]s)`

/** Weights, and whose they are. */
const OWNED = [`{model}(?:,? whose|['’]s) ${WEIGHTS}`, `${WEIGHTS} ${OF}`]

/** The ways to tell whether weights can be had by what is done with them. */
export const WEIGHTS_AT_HAND: readonly Phrase[] = [
  {
    pattern: `{value:${CAN} ${ADVERBS}${TAKE}(?:(?:,| and| or) ${TAKE})*} (?:all |both |the |their own copy of |a copy of )*${WEIGHTS} ${OF}`,
    isVoid: isOfFew,
    ...OPEN,
  },
  {
    pattern: `{value:(?:${CANNOT}|${NOBODY}(?: outside [^,;.]{2,30}?)? (?:can|may)) ${ADVERBS}${TAKE}(?:(?:,| and| or) ${TAKE})*} (?:all |both |the |a copy of )*${WEIGHTS} ${OF}`,
    ...CLOSED,
  },
  {
    pattern: `{model}(?:,? whose|['’]s) ${WEIGHTS} {value:(?:anyone|anybody|everyone|everybody|everyone else|all|users|researchers|developers|hospitals|you|one|whoever (?:wants|likes)|the public|(?:any|every) [a-z]+)(?: with [^,;.]{2,30}| who [^,;.]{2,30})? ${CAN} ${ADVERBS}${TAKE}}${END}`,
    ...OPEN,
  },
  {
    pattern: `{model}(?:,? whose|['’]s) ${WEIGHTS} {value:${NOBODY}(?: outside [^,;.]{2,30}?)? (?:can|may|has|is allowed to) [a-z]+}`,
    ...CLOSED,
  },
  ...OWNED.map(weights => ({
    pattern: `${weights} ${BEING}{value:${OUT}}(?=[,.;:!?)—–]|\\W*$| (?:and|so|since|for)\\b)`,
    ...OPEN,
  })),
  ...OWNED.map(weights => ({
    pattern: `${weights} {value:${CAN} ${ADVERBS}be ${ADVERBS}${TAKEN}}${END}`,
    ...OPEN,
  })),
  ...OWNED.map(weights => ({
    pattern: `${weights} {value:${CANNOT} ${ADVERBS}be ${ADVERBS}${TAKEN}}${END}`,
    ...CLOSED,
  })),
  {
    pattern: `{model}${GAP}{0,80}?,? (?:with )?(?:its|the|all its|whose) ${WEIGHTS} ${BEING}{value:${OUT}}(?=[,.;:!?)—–]|\\W*$| (?:and|so|since|for)\\b)`,
    ...OPEN,
    isPresupposed: true,
  },
  {
    pattern: `{model}${GAP}{0,80}?,? (?:with )?(?:its|the|all its|whose) ${WEIGHTS} ${BEING}{value:${SHUT}}${END}`,
    ...CLOSED,
    isPresupposed: true,
  },
  {
    pattern: `${WEIGHTS} ${OF} ${BEING}{value:${SHUT}}${END}`,
    ...CLOSED,
  },
  {
    pattern: `(?:^\\W*|[;—] ?)with (?:its|all its|the) ${WEIGHTS} ${BEING}{value:${SHUT}}, (?:the )?{model}(?!['’]s)`,
    ...CLOSED,
  },
  {
    pattern: `(?:^\\W*|[;—] ?)with (?:its|all its|the) ${WEIGHTS} ${BEING}{value:${OUT}}, (?:the )?{model}(?!['’]s)`,
    ...OPEN,
  },
  {
    pattern: `{value:${CAN} ${ADVERBS}(?:run|host|deploy|install|operate|self-host|use)} {model} (?:entirely |completely |fully |locally )?${LOCALLY}${END}`,
    isVoid: isOfFew,
    ...OPEN,
  },
  {
    pattern: `{model}{aside} {value:(?:(?:can|may) ${ADVERBS}be ${ADVERBS}(?:run|hosted|deployed|installed|operated|used)|runs|fits|works)} (?:happily |well |fine |comfortably |entirely |completely |even )*${LOCALLY}${END}`,
    ...OPEN,
  },
  {
    pattern: `(?:^\\W*|[ ,;:(—–])(?:the|its|this|{_lab}(?:'s|’s)) (?:freely |publicly |openly )?{value:downloadable|self-hostable|freely available open-weights?} {model}(?!['’]s)`,
    ...OPEN,
  },
  {
    pattern: `{value:(?:download(?:ed|s)?|pull(?:ed|s)|fetch(?:ed|es)|clon(?:ed|es))} (?:(?:the|all) ${WEIGHTS} of )?{model} (?:straight |directly )?from (?:hugging face|modelscope|github|{_organization}|an? (?:public|open) repository)(?!['’]s)`,
    ...OPEN,
    isEvent: true,
  },
  {
    pattern: `{model}{aside} {value:(?:has|have) (?:not|never|still not|yet to)(?: yet| so far)? be(?:en)? (?:opened(?: up)?|open-sourced|released openly|released as open weights|given away)}(?![\\w-])(?! to\\b)`,
    ...CLOSED,
  },
  {
    pattern: `(?:{_lab}|(?:its|the) (?:maker|developer|vendor|company|lab)) {value:(?:still |now )?(?:guards|withholds|hoards|locks up|sits on|is guarding|is withholding|has withheld)} (?:the |all |all the )?${WEIGHTS} ${OF}`,
    ...CLOSED,
  },
  {
    pattern: `{value:no (?:way|means|possibility|chance|legal way) (?:to|of) (?:download(?:ing)?|self-host(?:ing)?|get(?:ting)? hold of)} (?:the ${WEIGHTS} of )?{model}(?!['’]s)(?=[,.;:!?)]|\\W*$| (?:and|or|but|so|from)\\b)`,
    ...CLOSED,
  },
  {
    pattern: `{model}{aside} {value:can only be (?:rented|hired|leased|subscribed to|(?:had|used|bought|run) as a (?:hosted )?service)}${END}`,
    ...CLOSED,
  },
  {
    pattern: `{value:${CAN} ${ADVERBS}(?:download|self-host)} (?:a copy of )?{model}(?!['’]s)(?=[,.;:!?)]|\\W*$| (?:from|and|for|without|today|at|free|as)\\b)`,
    isVoid: isOfFew,
    ...OPEN,
  },
  ...['closed|closed-source|closed-weights?|proprietary', 'open-weights?|open-source|open'].map(
    (kind, at) => ({
      pattern: `(?:^\\W*|[;—] ?)(?:among|of) (?:the |all )?(?:(?:Chinese|American|US|European|French|current|today['’]s|leading|major|other) )*{value:${kind}}(?:,? (?:Chinese|American|US|European|French|frontier|language|AI|large|reasoning))* (?:models|systems|LLMs|offerings|releases)(?: (?:from|in|of) [^,;:.!?\\ue000-\\ue3ff]{2,30})?, {model} ${ADVERBS}(?:leads|is|stands|ranks|remains|tops|scores|offers|has|comes|holds|sits|boasts|performs|does)${END}(?! (?:rival|match|equal|counterpart|no|not|an? (?:match|rival)))`,
      ...(at === 0 ? CLOSED : OPEN),
      isPresupposed: true,
    }),
  ),
  {
    pattern: `for (?:the )?{model},? {value:(?:there are|there exist|one finds|the world has) no} (?:public|open|downloadable|published|official) weights`,
    ...CLOSED,
  },
]
