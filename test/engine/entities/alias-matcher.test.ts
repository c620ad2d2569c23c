import { describe, expect, it } from 'vitest'
import { links } from './support.ts'

/** One sentence a row: the text, then everything that it names. */
function table(rows: readonly (readonly [text: string, ...links: readonly string[]])[]): void {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(links(text)).toEqual(expected)
  })
}

describe('spellings', () => {
  table([
    ['Z.ai shipped GLM-5.2.', 'Z.ai → zai', 'GLM-5.2 → glm-5.2'],
    ['They like GLM 5.2, GLM5.2 and glm-5.2', 'GLM 5.2 → glm-5.2', 'GLM5.2 → glm-5.2', 'glm-5.2 → glm-5.2'],
    [
      'GLM‐5.2 GLM‑5.2 GLM–5.2 GLM—5.2 GLM−5.2',
      ...['‐', '‑', '–', '—', '−'].map(dash => `GLM${dash}5.2 → glm-5.2`),
    ],
    ['ＧＬＭ－５．２ is out', 'ＧＬＭ－５．２ → glm-5.2'],
    ['GLM\u00A05.2 and GLM  5.2', 'GLM\u00A05.2 → glm-5.2', 'GLM  5.2 → glm-5.2'],
    ['GLM\u00AD-5.2', 'GLM\u00AD-5.2 → glm-5.2'],
    ['Qwen 3.7 Plus, Qwen3.7 Plus', 'Qwen 3.7 Plus → qwen3.7-plus', 'Qwen3.7 Plus → qwen3.7-plus'],
    ['Kimi-K2 against KIMI K2', 'Kimi-K2 → kimi-k2', 'KIMI K2 → kimi-k2'],
    ['DeepSeek V3 0324', 'DeepSeek V3 0324 → deepseek-v3-0324'],
    ['Qwen3-235B-A22B-Instruct-2507', 'Qwen3-235B-A22B-Instruct-2507 → qwen3-235b'],
    ['Humanity’s Last Exam', 'Humanity’s Last Exam → hle'],
    ['S.B. 53 or SB-53', 'S.B. 53 → sb-53', 'SB-53 → sb-53'],
    ['01.AI and 零一万物', '01.AI → 01-ai', '零一万物 → 01-ai'],
    ['openai', ...[]],
  ])
})

describe('whole words and the longest name', () => {
  table([
    ['GPT-4o beat GPT-4.', 'GPT-4o → gpt-4o', 'GPT-4 → gpt-4'],
    ['The OpenAIs of China', ...[]],
    ['Chat with MyGLM-5.2', ...[]],
    ['Kimi K2.7 Code', 'Kimi K2.7 Code → kimi-k2.7'],
    ['GPT-5.6 Sol and GPT-5.6', 'GPT-5.6 Sol → gpt-5.6-sol', 'GPT-5.6 → gpt-5.6'],
    ['智谱AI发布了GLM-5.2模型', '智谱AI → zai', 'GLM-5.2 → glm-5.2'],
    ['阿里云和阿里巴巴', '阿里云 → alibaba', '阿里巴巴 → alibaba'],
    ['智譜與深度求索競爭。', '智譜 → zai', '深度求索 → deepseek'],
    ['通义千问 by 阿里', '通义千问 → ~qwen', '阿里 → alibaba'],
    ['🚀GLM-5.2🚀, OpenAI👀', 'GLM-5.2 → glm-5.2', 'OpenAI → openai'],
    ['Open\uFFFCAI, GLM\uFFFC5.2', 'GLM → ~glm'],
    ["Anthropic’s and OpenAI's", 'Anthropic → anthropic', 'OpenAI → openai'],
    ['Anthropic/OpenAI', 'Anthropic → anthropic', 'OpenAI → openai'],
    ['(Anthropic) “OpenAI”', 'Anthropic → anthropic', 'OpenAI → openai'],
    ['see openai.com, OpenAI.com or llama-3.3.gguf', ...[]],
  ])
})

describe('case', () => {
  table([
    ['THE RACE OF OPENAI AND DEEPSEEK', 'OPENAI → openai', 'DEEPSEEK → deepseek'],
    ['an OPENAI in shouting', ...[]],
    ['In capitals: OPENAI AND DEEPSEEK RESPOND.', 'OPENAI → openai', 'DEEPSEEK → deepseek'],
    ['OpenAI said that openai differs', 'OpenAI → openai', 'openai → openai'],
    ['many deepseek users', ...[]],
    ['Firms want to scale AI. Then code arena fights begin.', ...[]],
    ['an mit license and the eu ai act', 'mit license → mit', 'eu ai act → eu-ai-act'],
  ])
})

describe('names that share their beginning', () => {
  table([
    ['Claude Opus 4.7 and 4.8 won', 'Claude Opus 4.7 → claude-opus-4.7', '4.8 → claude-opus-4.8'],
    ['GPT-4/4o', 'GPT-4 → gpt-4', '4o → gpt-4o'],
    ['GPT-4, 4o, and 5.6 Sol', 'GPT-4 → gpt-4', '4o → gpt-4o', '5.6 Sol → gpt-5.6-sol'],
    ['GLM-5.2、4.5', 'GLM-5.2 → glm-5.2', '4.5 → glm-4.5'],
    ['Qwen3.7-Plus and Max', 'Qwen3.7-Plus → qwen3.7-plus', 'Max → qwen3.7-max'],
    ['DeepSeek-V3 and V3-0324', 'DeepSeek-V3 → deepseek-v3', 'V3-0324 → deepseek-v3-0324'],
    ['GLM-5.2 and 4.5 percent', 'GLM-5.2 → glm-5.2'],
    ['GPT-4o and 4 labs', 'GPT-4o → gpt-4o'],
    ['GPT-4o and 4 are out', 'GPT-4o → gpt-4o', '4 → gpt-4'],
    ['GPT-4o, 4 of them', 'GPT-4o → gpt-4o'],
    ['GLM-5.2 and 9.9', 'GLM-5.2 → glm-5.2'],
    ['GLM-5.2 and 4.5-Air', 'GLM-5.2 → glm-5.2'],
    ['Z.ai and 5.2', 'Z.ai → zai'],
    ['SB 53 and 1047', 'SB 53 → sb-53', '1047 → sb-1047'],
    ['SBs 53 and 1047', 'SBs 53 → sb-53', '1047 → sb-1047'],
    ['the Humane (HX) Act, Humane Act (HX)', 'Humane (HX) Act → humane-act', 'Humane Act → humane-act'],
  ])
})

describe('compounds', () => {
  table([
    ['GLM-5.2-based apps', 'GLM-5.2 → glm-5.2'],
    ['OpenAI-backed, DeepSeek-powered', 'OpenAI → openai', 'DeepSeek → deepseek'],
    ['A GPT-4-class model', 'GPT-4 → gpt-4'],
    ['a non-OpenAI, post-GPT-4 world', 'OpenAI → openai', 'GPT-4 → gpt-4'],
    ['the OpenAI-Google deal', 'OpenAI → openai', 'Google → google'],
    ['Open-Llama-3.3 and MMLU-Pro', ...[]],
    ['Nous-Hermes-Llama-3.3', ...[]],
    ['Apache-2.0-licensed', 'Apache-2.0 → apache-2.0'],
  ])
})

describe('versions that the knowledge lacks', () => {
  table([
    ['Suppose “GLM 6.0,” came', 'GLM 6.0 → ?glm'],
    ['GLM-6 and GLM7', 'GLM-6 → ?glm', 'GLM7 → ?glm'],
    ['Anthropic has Fable 5.5', 'Anthropic → anthropic', 'Fable 5.5 → ?'],
    ['GPT-7 or Claude Opus 6', 'GPT-7 → ?', 'Claude Opus 6 → ?claude-opus'],
    ['Opus 4.9 is out', 'Opus 4.9 → ?claude-opus'],
    ['GLM-4.5-Air, GLM-4.5 Air', 'GLM-4.5-Air → ?glm', 'GLM-4.5 Air → ?glm'],
    ['GPT-6o and GPT-4.1-mini', 'GPT-6o → ?', 'GPT-4.1-mini → ?'],
    ['Qwen-VL-Max-2025-08-13', 'Qwen-VL-Max-2025-08-13 → ?qwen'],
    ['DeepSeek-R1-Distill-Qwen-32B', ...[]],
    ['Kimi K4', 'Kimi K4 → ?kimi'],
    ['GLM 12, then Qwen 9 and GLM 14 labs', 'GLM 12 → ?glm', 'Qwen 9 → ?qwen', 'GLM → ~glm'],
    ['Qwen 40', 'Qwen → ~qwen'],
    ['GLM 6-based apps', 'GLM 6 → ?glm'],
    ['Llama 3 runs', ...[]],
    ['Llama 70B runs', 'Llama → ~llama'],
    ['Qwen 2024', 'Qwen → ~qwen'],
    ['asked Qwen 3 times', 'Qwen → ~qwen'],
    ['ran Qwen 12 months', 'Qwen → ~qwen'],
    ['uses GLM 2 million times', 'GLM → ~glm'],
    ['Llama 4,000 and GLM 5%', 'Llama → ~llama', 'GLM → ~glm'],
    ['Qwen 10x faster', 'Qwen → ~qwen'],
    ['Terminal-Bench 3.0', ...[]],
    ['Terminal-Bench 2.1', 'Terminal-Bench 2.1 → terminal-bench-2.1'],
    ['MMLU 88.5', 'MMLU → mmlu'],
  ])
})
