import { describe, expect, it } from 'vitest'
import { recognize } from '../../../server/src/engine/entities/recognize.ts'
import { ENTITIES, links, matcherFor, passage } from './support.ts'

type Row = readonly [document: string | readonly string[], ...links: readonly string[]]

/** One document a row: its paragraphs, then everything that the last of them names. */
function table(rows: readonly Row[]): void {
  it.each(rows.map(([document, ...expected]) => ({ document: [document].flat(), expected })))(
    '$document',
    ({ document, expected }) => expect(links(...document)).toEqual(expected),
  )
}

describe('names that are ordinary words', () => {
  table([
    ['It reads like a fable.'],
    ['Fable and myth shape us.'],
    ['The opus of a composer, and commerce between them.'],
    ['Commerce is a model of exchange.'],
    ['A Meta-analysis, a meta analysis, Meta analysis'],
    ['They scale an arena in step 3; Step 3 is hard.'],
    ['Nova Scotia, Sol Invictus'],
    ['The dish took sol and gemini.'],
    ['MIT researchers found it.', 'MIT → mit-institute'],
    ['It has an MIT license.', 'MIT license → mit'],
    ['shipped under MIT.', 'MIT → mit'],
    ['a professor at MIT', 'MIT → mit-institute'],
    ['They met at the House of Blues.'],
    ['The House passed it.', 'House → house'],
    ['Commerce ordered a halt.', 'Commerce → commerce'],
    ['The Chamber of Commerce met.'],
    [
      'The Chamber of Commerce opposes export rules that the Secretary of Commerce ordered.',
      'Commerce → commerce',
    ],
    ['China’s Ministry of Commerce ordered a halt.'],
    [['Commerce ordered a halt.', 'Those whom Commerce leaves out'], 'Commerce → commerce'],
    [
      ['Commerce ordered a halt.', 'The Chamber of Commerce met, and Commerce is dull.'],
      'Commerce → commerce',
    ],
    [['Commerce ordered a halt.', 'Commerce between nations fell.']],
    [['Anthropic grew.', 'Fable and myth shape us.']],
    [['Scale AI grew, and they like Scale.', 'Scale the plan up.']],
    [['Anthropic grew.', 'Then Fable came.'], 'Fable → claude-fable-5'],
    [['Claude Fable 5 came.', 'Fable remains dark.'], 'Fable → claude-fable-5'],
    [['Anthropic grew.', 'Claude Shannon wrote it.']],
    [['Anthropic grew.', 'They met Mr. Fable at Puerta del Fable.']],
    [['Anthropic grew.', 'They still miss Claude Monet and his friend Jean-Claude.']],
    [['Amazon grew.', 'In Nova Scotia they use Nova.'], 'Nova → nova-2'],
    [['StepFun grew.', 'They use Step 3 now.'], 'Step 3 → step-3'],
    [['Google grew.', 'The Gemini constellation']],
    [['Google grew.', 'The Gemini API'], 'Gemini → ~gemini'],
    ['Meta CEO Mark Zuckerberg', 'Meta → meta'],
    [['Meta AI has Llama 3.3.', 'Meta said so.'], 'Meta → meta'],
    [['Llama 3.3 is here.', 'Meta said so.'], 'Meta → meta'],
    [
      'Google and Amazon signed on. Meta, notably, declined. Scale matters.',
      'Google → google',
      'Amazon → amazon',
      'Meta → meta',
    ],
    ['Meta said so.'],
    [
      ['Anthropic has it.', 'Mythos/Fable and a Mythos-class model'],
      'Mythos → claude-mythos-5',
      'Fable → claude-fable-5',
      'Mythos → claude-mythos-5',
    ],
    ['Scale is all you need. The Sol model is here.', 'Sol → gpt-5.6-sol'],
    ['the fable of the model'],
    [['OpenAI has GPT-5.6 Sol.', 'Sol launched.'], 'Sol → gpt-5.6-sol'],
  ])
})

describe('names that several entities share', () => {
  table([
    [
      ['Claude Opus 4.8 came.', 'Then Opus 4.8 and Opus won.'],
      'Opus 4.8 → claude-opus-4.8',
      'Opus → claude-opus-4.8',
    ],
    [['Claude Opus 4.8 beat Claude Opus 4.7.', 'Then Opus won.'], 'Opus → ~claude-opus'],
    [['Anthropic grew.', 'Then Opus won.'], 'Opus → ~claude-opus'],
    ['DeepSeek raised money.', 'DeepSeek → deepseek'],
    [['DeepSeek-V3 came.', 'Many DeepSeek models run here.'], 'DeepSeek → ~deepseek-models'],
    ['The GLM family and Qwen models', 'GLM → ~glm', 'Qwen → ~qwen'],
    ['The Kimi K2 series', 'Kimi K2 → ~kimi-k2'],
    ['Moonshot was an idea.'],
    [['Kimi K2 came.', 'It was Moonshot again.'], 'Moonshot → moonshot'],
    [['Kimi K2 came.', 'Then K2 won over K2.7, in k2 and K 2.'], 'K2 → kimi-k2', 'K2.7 → kimi-k2.7'],
  ])
})

describe('unknown versions of ordinary words', () => {
  table([
    ['They use Nova 3 today.'],
    [['Amazon grew.', 'They use Nova 3 today.'], 'Nova 3 → ?'],
    ['See Step 4 below.'],
    [['Anthropic grew.', 'Unlike Opus 5.5, Opus'], 'Opus 5.5 → ?claude-opus', 'Opus → ~claude-opus'],
  ])
})

describe('words that need a document on models', () => {
  table([
    ['Beethoven wrote Opus 5 and Opus 111.'],
    ['Opus 5 is currently unavailable.', 'Opus 5 → ?claude-opus'],
    ['Mythos 5 is suspended.', 'Mythos 5 → claude-mythos-5'],
    ['The album Mythos 5 came out.'],
    [['GPT-4 came.', 'Then Opus 5 and Opus 5.5 came.'], 'Opus 5 → ?claude-opus', 'Opus 5.5 → ?claude-opus'],
    ['Gemini 4 flew in 1965.'],
    [['GPT-4 came.', 'Then Mythos 5 won.'], 'Mythos 5 → claude-mythos-5'],
    [
      'People use ChatGPT, GPT-4, Claude and Gemini.',
      'GPT-4 → gpt-4',
      'Claude → ~claude',
      'Gemini → ~gemini',
    ],
    ['Claude met a man who knew everything on GPT-4 except its price, and left.', 'GPT-4 → gpt-4'],
    [['Claude Opus 4.8 came.', 'Claude leads.'], 'Claude → ~claude'],
  ])
})

describe('short forms', () => {
  table([
    [['DeepSeek grew.', 'Then V3-0324 came.'], 'V3-0324 → deepseek-v3-0324'],
    [['DeepSeek grew.', 'Then V3 came.']],
    [['DeepSeek-V3 came.', 'Then V3 won.'], 'V3 → deepseek-v3'],
    ['The V3-0324 part of an engine'],
    [['GPT-5.6 is a family.', 'They are named Sol.'], 'Sol → gpt-5.6-sol'],
    [['Llama 4 Scout is out.', 'Scout won; they scout.'], 'Scout → llama-4-scout'],
    [['OpenAI grew.', 'The Scout wins.']],
    [['Kimi K2 came.', 'On BFCL K2 and on Tool Bench K2 it was first.']],
    [['Kimi K2 came.', 'the API K2 offers, and the benchmark K2 leads'], 'K2 → kimi-k2', 'K2 → kimi-k2'],
    [['Kimi K2 came.', 'THE NEW K2 IS OPEN. See K2.'], 'K2 → kimi-k2', 'K2 → kimi-k2'],
    [['Kimi K2 came.', 'Later K2 Thinking won.'], 'K2 Thinking → kimi-k2-thinking'],
  ])
})

describe('sizes and variants that the knowledge lacks', () => {
  table([
    ['Qwen3 32B', 'Qwen3 32B → ?qwen'],
    ['qwen3:8b'],
    ['Qwen3 235B-A22B-Instruct-2507', 'Qwen3 235B-A22B-Instruct-2507 → qwen3-235b'],
    ['GLM-5.2 744B', 'GLM-5.2 → glm-5.2'],
    ['Meta AI 7B'],
    ['GLM Ultra and GLM', 'GLM → ~glm'],
    ['Google Flash and Google', 'Google → google'],
    ['Llama 4 Claude Opus', 'Llama 4 → ~llama-4', 'Claude Opus → ~claude-opus'],
    [['Llama 3.3 came.', 'Llama 4 Llama is no name.']],
  ])
})

describe('owners and places', () => {
  table([
    ['the Google Gemini 3 Pro model', 'Google → google', 'Gemini 3 Pro → gemini-3-pro'],
    ["Google's Gemini 3 Pro", 'Google → google', 'Gemini 3 Pro → gemini-3-pro'],
    ['Anthropic GPT-4', 'Anthropic → anthropic', 'GPT-4 → gpt-4'],
    ['see deepseek/deepseek-v3 and Qwen/Qwen3', 'deepseek-v3 → deepseek-v3', 'Qwen3 → qwen3'],
    ["Korea's AI Framework Act", "Korea's AI Framework Act → korea-ai-act"],
    ['the Korean AI Framework Act', 'Korean AI Framework Act → korea-ai-act'],
    ["Japan's AI Framework Act"],
    ['SB 99 in Ohio, Ohio SB 99, and SB 99 (Ohio)'],
    ['SB 99 in California, California’s SB 99', 'SB 99 → state-bill', 'California’s SB 99 → state-bill'],
    ["Colorado's landmark AI Framework Act"],
    ["Colorado's own landmark AI Act", "Colorado's own landmark AI Act → colorado-ai-act"],
    ["Utah's own landmark AI Act"],
    ['Utah Delays Its AI Act'],
    ['Colorado and its AI Framework Act'],
    ['Seoul and its AI Framework Act', 'AI Framework Act → korea-ai-act'],
    ['the US Federal Trade Commission', 'US Federal Trade Commission → ftc'],
    ['the Federal Trade Commission Act'],
  ])
})

describe('pieces of other names', () => {
  table([
    ['the Mistral 3 family, Mistral 3’s weights and Mistral 4'],
    ['Mistral released 3 models; Mistral 12 months later', 'Mistral → mistral', 'Mistral → mistral'],
    ['DeepSeek-V3-Distill-Qwen3-32B', 'DeepSeek-V3-Distill-Qwen3-32B → ?deepseek-models'],
    ['the GPT-4-Llama rivalry', 'GPT-4 → gpt-4', 'Llama → ~llama'],
    ['MMLU Hard is no MMLU', 'MMLU → mmlu'],
    ['01.ai-router, 01.AI-router and 01.ai-compatible', '01.AI → 01-ai', '01.ai → 01-ai'],
    ['通义千问 Qwen', '通义千问 → ~qwen', 'Qwen → ~qwen'],
    ['Qwen3 VL', 'Qwen3 VL → ?qwen'],
    ['the House of Representatives Foreign Affairs Committee'],
    ['Federal Trade Commission AI Principles'],
    ['House of Representatives Passes AI Safety Act in Wide Vote', 'House of Representatives → house'],
    ['the Federal Trade Commission and Congress', 'Federal Trade Commission → ftc'],
    ['a minimally burdensome national model safety framework'],
    ['the national model safety framework', 'national model safety framework → raise-act'],
  ])
})

describe('other ways to write a name', () => {
  table([
    ['claude-3-7-sonnet', 'claude-3-7-sonnet → claude-sonnet-3.7'],
    ['Claude 3 7 Sonnet'],
    ['Gemma 4 26B', 'Gemma 4 26B → gemma-26b'],
    ['then glm 5.2 and gpt 4', 'glm 5.2 → glm-5.2', 'gpt 4 → gpt-4'],
    [
      'the Responsible AI Safety and Education (RAISE AI) Act',
      'Responsible AI Safety and Education (RAISE AI) Act → raise-act',
    ],
    ['DeepSeekV3', 'DeepSeekV3 → deepseek-v3'],
    ['Zhipu GLM-5.2', 'Zhipu → zai', 'GLM-5.2 → glm-5.2'],
    ['阿里H20晶片', '阿里 → alibaba'],
    [['The UK Frontier Bill passed.', 'UKTI tests models.'], 'UKTI → testing-institute'],
    [['The AI Act passed.', 'UKTI tests models.']],
    [['It names Scale AI.', "Scale's role"], 'Scale → scale'],
    [['It names GLM-5.2.', '還是用 Meta 查'], 'Meta → meta'],
    [['It names GLM-5.2.', 'They use Meta now']],
  ])
})

describe('tables', () => {
  const named = (rows: readonly (readonly string[])[]) => {
    const cells = rows.flatMap((row, at) =>
      row.map((text, column) => ({ ...passage(text, 'cell'), cell: { table: 0, row: at, column } })),
    )
    return recognize(cells, matcherFor(ENTITIES)).flatMap(({ mentions }) => mentions.map(item => item.entity))
  }

  it.each([
    { rows: 'Vendor|License\nMoonshot|MIT', expected: ['moonshot', 'mit'] },
    { rows: 'School|Grade\nMIT|Meta', expected: [] },
    { rows: 'Name|GLM-5.2\nLicense|MIT', expected: ['glm-5.2', 'mit'] },
    { rows: 'Vendor|Model\nAnthropic|Opus\nMeta|-', expected: ['anthropic', 'claude-opus', 'meta'] },
  ])('$rows', ({ rows, expected }) => {
    expect(named(rows.split('\n').map(row => row.split('|')))).toEqual(expected)
  })
})
