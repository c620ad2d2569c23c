import { termReader, type Wording, wordsOf } from '../lexicon.ts'
import { defineProperty } from '../property.ts'

const WORDINGS: readonly Wording[] = [
  {
    term: 'moe',
    words:
      '(?:sparse )?mixture[- ]of[- ]experts(?: \\(MoE\\))?|MoE|sparse(?:ly activated)?|混合专家(?:（MoE）)?',
  },
  { term: 'dense', words: 'dense|稠密' },
]

/** How a model is built: mixture of experts or dense. */
export const architecture = defineProperty({
  id: 'architecture',
  label: 'architecture',
  kinds: ['model'],
  valueType: 'term',
  terms: ['moe', 'dense'],
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /dense|MoE|experts|sparse|混合专家|稠密/iu,
  phrases: [
    {
      pattern: `{model}{also}{aside}{owns}{value:${wordsOf(WORDINGS.slice(0, 1))}|dense},? (?:(?:language|transformer|reasoning|multimodal|open-weight|decoder-only) )*(?:models?|architecture|transformer|design|LLM|network)(?![\\w-])`,
    },
    {
      pattern:
        '{model} ?(?:是|采用|为)(?:一个|一款|了)?{value:混合专家(?:（MoE）)?|MoE|稠密}(?! ?[与和及、/])(?:架构|模型|结构)?',
    },
    {
      pattern: `{model}{aside} (?:is|are|remains?) (?:(?:entirely|fully|still|wholly|also) )*{value:dense|sparse|a mixture[- ]of[- ]experts|an? MoE}(?=[,.;:)]|\\W*$| (?:through|throughout|from|and|but|rather|in (?:design|build|architecture)|by design|as well|too)\\b)`,
    },
    { pattern: `{model}, {value:dense|sparse}(?: as well| too| by design)?(?=,)` },
    {
      pattern: `{value:dense|sparse|mixture[- ]of[- ]experts|MoE} (?:design|architecture|build|structure|nature) of {model}(?!['’]s)`,
    },
    {
      pattern: `{model}(?:'s|’s|, for which an?|, whose|, with its) {value:dense|sparse|mixture[- ]of[- ]experts|MoE} (?:design|architecture|build|structure|nature)`,
    },
    {
      pattern: `(?:^|[,;] ?)(?:to |among )?(?:the )?{value:dense|sparse|mixture[- ]of[- ]experts|MoE} (?:transformers?|models|architectures|networks|LLMs)(?:, by contrast,)? (?:belongs?|are|is|such as|like|including) {model}(?!['’]s)`,
    },
    {
      pattern: `{model}{aside} (?:is|are) not [^,;.]{2,40} but (?:rather )?(?:an? )?{value:dense|sparse|mixture[- ]of[- ]experts|MoE}(?![\\w-])`,
    },
  ],
  columns: [{ header: /^(?:architecture|type|架构)$/iu }],
  read: termReader(WORDINGS),
  describe: value => (value === 'moe' ? 'mixture of experts' : String(value)),
  rewrite: (_, { presentFact }) =>
    presentFact?.value === 'moe' ? 'mixture-of-experts' : String(presentFact?.value),
})
