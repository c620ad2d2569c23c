/** A model and its developer. */
export interface MadeModel {
  readonly name: string
  readonly lab: string
}

/** Models that the bundled knowledge has, each with its developer: what is said of them is judged as in earnest. */
export const MODELS: readonly [MadeModel, ...MadeModel[]] = [
  { name: 'GPT-5.6', lab: 'OpenAI' },
  { name: 'GPT-5 nano', lab: 'OpenAI' },
  { name: 'GLM-5.2', lab: 'Z.ai' },
  { name: 'GLM 5.2', lab: 'Z.ai' },
  { name: 'Kimi K2.7-Code', lab: 'Moonshot AI' },
  { name: 'Qwen3.7-Plus', lab: 'Alibaba' },
  { name: 'DeepSeek V4 Pro', lab: 'DeepSeek' },
  { name: 'Gemma 4', lab: 'Google DeepMind' },
  { name: 'Gemini 3 Flash', lab: 'Google DeepMind' },
  { name: 'Claude Opus 4.7', lab: 'Anthropic' },
  { name: 'Claude Sonnet 4.5', lab: 'Anthropic' },
  { name: 'Mistral Large 3', lab: 'Mistral AI' },
  { name: 'Llama 3', lab: 'Meta' },
  { name: 'MiniMax-M2', lab: 'MiniMax' },
  { name: 'Step 3.5 Flash', lab: 'StepFun' },
]

/** Laws, orders and frameworks. */
export const POLICIES = [
  'EU AI Act',
  'Digital Omnibus on AI',
  'AI Diffusion Rule',
  'California SB 1047',
  'Colorado AI Act',
  'Executive Order 14320',
  'NIST AI Risk Management Framework',
  'AI Promotion Act',
  'Remote Access Security Act',
] as const

/** Benchmarks and leaderboards. */
export const BENCHMARKS = [
  'SWE-bench',
  'GPQA Diamond',
  'ARC-AGI-1',
  'BrowseComp',
  'HumanEval',
  'AIME 2026',
] as const

/** Names in Chinese, some of which the knowledge has. */
export const CHINESE = ['智谱', '月之暗面', '深度求索', '通义千问', '豆包', '文心一言'] as const

/** Places that laws come from. */
export const PLACES = [
  'California',
  'Singapore',
  'Brazil',
  'Korea',
  'Japan',
  'Kenya',
  'Norway',
  'Canada',
] as const

const ONSETS = 'b d f g h j k l m n p r s t v z'.split(' ')
const VOWELS = 'a e i o u'.split(' ')
const FORMS = [
  (stem: string, number: number) => `${stem}-${number}.${number % 7}`,
  (stem: string, number: number) => `${stem} ${number}.${number % 7} Preview`,
  (stem: string) => `${stem} Institute`,
  (stem: string) => `the ${stem} Office`,
  (stem: string, number: number) => `${stem} ${number}B`,
] as const

/** How many names share a stem, and so belong to one entity. */
export const NAMES_A_STEM = FORMS.length

/** The names of the made-up entity of that number, each made up of three syllables and an ending of its own. */
export function madeUpNames(entity: number): readonly [string, ...string[]] {
  const syllable = (digit: number): string => {
    const at = digit % (ONSETS.length * VOWELS.length)
    return `${ONSETS[Math.floor(at / VOWELS.length)]}${VOWELS[at % VOWELS.length]}`
  }
  const base = ONSETS.length * VOWELS.length
  // The stride has no factor in common with the base, so that neighbours differ in their first letters.
  const first = syllable(entity * 37)
  const stem = `${first[0]?.toUpperCase()}${first[1]}${syllable(Math.floor(entity / base))}${syllable(Math.floor(entity / base ** 2))}x`
  const [lead, ...rest] = FORMS
  return [lead(stem, 1 + (entity % 9)), ...rest.map(form => form(stem, 1 + (entity % 9)))]
}
