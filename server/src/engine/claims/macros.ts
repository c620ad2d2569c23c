import { QUANTITY } from './quantity.ts'
import { slotClass } from './sentence-view.ts'
import { SPELLED_AMOUNT } from './spelled-amount.ts'

/** Any slot. */
const SLOT = '[\\ue000-\\uf6ff]'
const BOARD = `(?:(?:the|this|that|its|every|each|most|all|major|public|popular) )*(?:${slotClass('benchmark')}|leaderboards?|boards?|ind(?:ex|ices)|rankings?|charts?)`
/** Nothing between two names of one kind: both stand for one word (`They`). */
const BESIDE = '(?:(?<=[\\ue000-\\ue3ff])(?=[\\ue000-\\ue3ff])|(?<=[\\ue800-\\uebff])(?=[\\ue800-\\uebff]))'
/** Complements that leave a statement as wide as it is: `to all customers`, `for now`, `on 12 June`. */
const WIDE = [
  'all',
  'every(?:one|body|where)?',
  'any(?:one|body|where)?',
  'most',
  'now',
  'good',
  'present',
  'order',
  'response',
  'full',
  '(?:(?:its|paying|ordinary|regular|normal|most|other|commercial) )*(?:users|customers|developers|people|clients)(?! (?:in|on|of|from|under|with)\\b)',
  'its (?:original|present|current|amended|full|final|old|own) (?:form|version|shape|scope|text)',
  'the (?:general |whole |entire )?(?:public|world|moment|time being|wake|market|country)',
  'this (?:point|time|writing|moment)',
  '(?:the |an? )?(?:first|second|third|fourth|fifth|umpteenth|\\d(?:nd|rd|th)) (?:(?:straight|consecutive|successive|running|legislative) )*(?:time|year|session|month|term|week)(?: (?:running|in a row|in succession|straight))?',
  '(?:an?|the|US|U\\.S\\.|federal) (?:[\\w-]+ ){0,3}(?:order|directive|government|administration|department|court|judge|president|injunction|ruling)',
  '(?:a |the )?(?:(?:court|judicial|executive|presidential|government|ministerial|federal|interim|temporary) )+(?:order|injunction|decree|ruling|directive|judge|court|courts|action|fiat)',
  '(?:(?:the|a|federal|state|district|appeals|open) )*courts?',
  '(?:Washington|Congress)',
  '(?:demand|tap)',
  '(?:(?:the |its )?(?:usual|full|regular|same|list|standard) price)',
  '(?:its|the) (?:own )?(?:maker|developer|vendor|lab|company|provider)',
  '(?:[\\w-]+ ){0,2}(?:hours|days|weeks|months|years)',
  '(?:(?:a|some|over|more than|about|nearly|almost) )*(?:hundred|\\d+|dozens of|many|most|scores of) (?:countries|markets|regions|languages)',
  '(?:security|legal|safety|national[- ]security|regulatory|political)',
  `(?:the |its |their |${slotClass('lab')}(?:['’]s)? )?APIs?`,
  `(?:the |early |late |mid-)?${SLOT}`,
].join('|')

/** Words that hand on what is said to the name before them: `X is a sparse model with 1T parameters and a …`. */
const OWNING = [
  'is|was|are|were|has|have|had|its|their|remains?|remained|stays?|becomes?|became|with(?: its| their)?|featur(?:es?|ed|ing)|offer(?:s|ed|ing)?|support(?:s|ed|ing)?|boast(?:s|ed|ing)?|sports?|carries|packs|contain(?:s|ed|ing)?|comprises|total(?:s|ed|ing)?|totalling|uses?|using|provides?|weigh(?:s|ing) in|runs|handles?|accepts?|takes?|comes? with|came with|delivers?|includes?|including|having',
  'activat(?:es|ed|ing)|comes?|came|released?|launched|published|distributed|open-sourced|licensed|available|ship(?:s|ped)|made|built|based|trained|freely|publicly|from',
  'an?|the|of|at|on|and|but|or|which|that|up|to|in|under|by|now|also|only|just|currently|about|around|roughly|approximately|some|over|more than|less than|nearly|reported(?:ly)?|estimated',
  'produces?|generates?|emits?|returns?|outputs?|doubled|doubles|expand(?:s|ed)|extend(?:s|ed)|increas(?:es|ed)|widen(?:s|ed)|upgrad(?:es|ed)|shipping|launching|pairs|combines|combining|spans|spanning|measures|counts|counting|sizes|capable|tops|topping|reach(?:es|ed|ing)?|retains?|retaining|keeps?|gives?|gets?|got|allows?|processes|process|can|could handle|reads?|ingests?|lists?|quotes?|advertis(?:es|ed)|claims?|promises?|touts?',
  'still|today|very|whole|generous|vast|enormous|wide|longer|larger|bigger|gigantic|impressive|modest|mere|respectable|so|yet|both|same|standard|latest|recent|current|reported|estimated|annual(?:i[sz]ed)?|implied|post-money|pre-money|private|giant|smaller|tiny|compact|dense|hybrid|Chinese|American|European|French|text|text-only|code|vision|agent|generation|next-generation|preview|series|family|class|all',
  'new|largest|biggest|smallest|first|second|large|small|sparse|dense|open(?:-weights?|-source)?|closed|proprietary|multimodal|reasoning|frontier|flagship|language|model|LLM|MoE|mixture(?:-| )of(?:-| )experts|transformer|architecture|native|maximum|max|standard|full|long|default|total|weights|foundation|coding|agentic|massive|huge|whopping|staggering|permissive',
  'parameters?|params?|tokens?|active|activated|experts?|layers?|context|windows?|lengths?|licen[sc]ed?|thousand|million|billion|trillion|per|each',
].join('|')

/** The words in braces of the pattern language that stand for a piece of a pattern; see `phrases.ts`. */
export const MACROS: Readonly<Record<string, string>> = {
  be: "(?:is|are|was|were|remains?|stays?|becomes?|became|has been|have been|had been|'s|’s|being)",
  has: '(?:has|have|had|offers?|offered|supports?|supported|features?|featured|comes with|came with|boasts?|with)',
  adv: '(?:(?:currently|now|still|today|already|once again|again|once|also|only|temporarily|presently|generally|fully|widely|no less|officially|reportedly|speculatively|most recently|recently|formally|effectively|then|yet|itself) )*',
  also: `(?:(?:(?:,| and|, and| or|, or|/| &) ?(?:the )?|${BESIDE})[\\ue000-\\uf5ff])*`,
  aside: `(?:,(?! (?:and|or|but)\\b)(?:(?! (?:and|or) (?:the |[\\ue000-\\uf5ff]))[^,;:!?]){2,70},(?! (?:which|who|whose)\\b)| \\([^()]{1,60}\\),?)?[),]?`,
  owns: `(?:['’]s)?(?:(?:${OWNING})(?![\\p{L}\\p{N}])|[~≈$€£¥]{0,2}\\d[\\d.,]*(?:[KMBT]|[bm]n)?(?![\\p{L}\\p{N}])|[\\uf000-\\uf0ff\\uf600-\\uf6ff]|[\\ue400-\\ue4ff](?:['’]s(?= ))?|[\\s,:(—–)/+&·|-]){0,36}?`,
  near: `[^.;:!?()\\ue000-\\uf5ff]{0,40}?`,
  gap: `[^;!?\\ue000-\\uf5ff]{0,90}?`,
  free: `[^;:!?()\\d\\ue000-\\uf5ff]{0,70}?`,
  briefly: `(?:,? (?!and\\b|but\\b|which\\b|who\\b|whose\\b|while\\b|until\\b|after\\b|before\\b|since\\b)[^\\s,;:!?()\\ue000-\\ue3ff\\ue800-\\uefff\\uf600-\\uf6ff]+){0,7}?,?(?: (?:in|on|of|at|by|as of|as early as|back in|the(?: (?:start|end|beginning) of)?))*`,
  name: `(?<value>(?<!\\p{L})\\p{L}[\\p{L}.'’-]+(?!\\p{L})(?: \\p{L}[\\p{L}.'’-]*(?!\\p{L})){0,3})`,
  quantity: `(?<value>${QUANTITY})`,
  amount: `(?<value>${QUANTITY}|${SPELLED_AMOUNT})`,
  date: `(?<value>${slotClass('date')})`,
  benchmark: `(?<benchmark>${slotClass('benchmark')})`,
  whole: `(?![\\w-])(?! (?:in|on|at|to|for|from|by|through|via|within|about|outside|inside|over|across|among)\\b(?! (?:${WIDE})(?!\\w)))`,
  topped: `(?![\\w-])(?! (?:for|under|over|above|below|from|among|amongst|within|inside|with|without|that|which|we|I|you|he|she|they|when|if|whose|outside|except|than|after|before|until|till|behind|not|only|ever|yet)\\b(?! (?:(?:now|all)\\b|(?:(?:business|enterprise|paying|commercial|general|public|ordinary|API|its|corporate) )*(?:customers|users|clients|use|availability|developers|subscribers|enterprises|businesses|companies)(?=[,.;:)]|\\W*$| and\\b| but\\b))))(?! of (?:early |late |mid-)?${slotClass('date')})(?! ${slotClass('model')})(?! (?:in|on|at|by|of|to)\\b(?! (?:(?:(?:an?|about|some|just|more than) )*(?:(?:[\\w.]+ ){0,2}(?:margin|points?|hair)|far|mile)\\b|the world|the market|earth|date|all|present|the moment|this (?:point|time|writing)|(?:the )?time of (?:this )?writing|(?:[^.;:!?]{0,30} )?${BOARD}|score|Elo|(?:early |late |mid-)?${slotClass('date')})))`,
}
