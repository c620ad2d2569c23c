import type { PassageKind } from '../../../server/src/engine/document/types.ts'
import { createMatcher, type Matcher } from '../../../server/src/engine/entities/alias-matcher.ts'
import { type RecognizeOptions, recognize } from '../../../server/src/engine/entities/recognize.ts'
import type { Recognition } from '../../../server/src/engine/entities/types.ts'
import type { Alias, Entity, EntityKind } from '../../../server/src/engine/knowledge/types.ts'

type AliasRule = Partial<Alias> & { readonly text: string }

/** An alias with the defaults of the knowledge's text format. */
export function alias(rule: string | AliasRule): Alias {
  const given = typeof rule === 'string' ? { text: rule } : rule
  const loose = /\p{N}|\S\s+\S/u.test(given.text)
  return { case: loose ? 'any' : 'exact', context: 'none', cues: [], not: [], ...given }
}

/** An entity whose name is its first alias. */
export function entity(
  kind: EntityKind,
  id: string,
  aliases: readonly (string | AliasRule)[],
  more: Partial<Pick<Entity, 'lab' | 'family' | 'isFamily'>> = {},
): Entity {
  const read = aliases.map(alias)
  return { id, kind, name: read[0]?.text ?? id, aliases: read, ...more }
}

/** A matcher for some entities. */
export function matcherFor(entities: readonly Entity[]): Matcher {
  return createMatcher({ entities: new Map(entities.map(item => [item.id, item])) })
}

const kin = (text: string, more: Partial<Alias> = {}): AliasRule => ({ text, context: 'kin', ...more })
const cue = (text: string, cues: readonly string[] = [], more: Partial<Alias> = {}): AliasRule => ({
  text,
  context: 'cue',
  cues,
  ...more,
})
const model = (id: string, lab: string, family: string, aliases: readonly (string | AliasRule)[]): Entity =>
  entity('model', id, aliases, { lab, family })
const line = (id: string, lab: string, aliases: readonly (string | AliasRule)[]): Entity =>
  entity('model', id, aliases, { lab, isFamily: true })

/** A small knowledge base with the field's hard names. */
export const ENTITIES: readonly Entity[] = [
  entity('lab', 'anthropic', ['Anthropic']),
  entity('lab', 'openai', ['OpenAI']),
  entity('lab', 'zai', ['Z.ai', 'Zhipu AI', 'Zhipu', '智谱', '智譜', '智谱AI']),
  entity('lab', 'alibaba', ['Alibaba', '阿里云', '阿里巴巴', '阿里']),
  entity('lab', 'deepseek', ['DeepSeek', '深度求索']),
  entity('lab', 'moonshot', ['Moonshot AI', kin('Moonshot'), '月之暗面']),
  entity('lab', 'meta', ['Meta AI', 'Meta Platforms', kin('Meta', { not: ['analysis', 'tag'] })]),
  entity('lab', 'google', ['Google']),
  entity('lab', 'scale', ['Scale AI', kin('Scale')]),
  entity('lab', '01-ai', ['01.AI', '零一万物']),
  entity('lab', 'stepfun', ['StepFun']),
  entity('lab', 'amazon', ['Amazon']),
  line('claude', 'anthropic', [kin('Claude')]),
  line('claude-opus', 'anthropic', ['Claude Opus', kin('Opus')]),
  model('claude-opus-4.8', 'anthropic', 'claude-opus', ['Claude Opus 4.8', 'Opus 4.8', kin('Opus')]),
  model('claude-opus-4.7', 'anthropic', 'claude-opus', ['Claude Opus 4.7', 'Opus 4.7', kin('Opus')]),
  model('claude-fable-5', 'anthropic', 'claude-fable', ['Claude Fable 5', 'Fable 5', kin('Fable')]),
  model('claude-mythos-5', 'anthropic', 'claude-mythos', ['Claude Mythos 5', 'Mythos 5', kin('Mythos')]),
  line('glm', 'zai', ['GLM']),
  model('glm-5.2', 'zai', 'glm', ['GLM-5.2', 'GLM 5.2']),
  model('glm-4.5', 'zai', 'glm', ['GLM-4.5']),
  line('qwen', 'alibaba', ['Qwen', '通义千问']),
  model('qwen3', 'alibaba', 'qwen', ['Qwen3']),
  model('qwen3.7-plus', 'alibaba', 'qwen', ['Qwen3.7-Plus']),
  model('qwen3.7-max', 'alibaba', 'qwen', ['Qwen3.7-Max']),
  model('qwen3-235b', 'alibaba', 'qwen', ['Qwen3-235B-A22B-Instruct-2507']),
  line('deepseek-models', 'deepseek', [{ text: 'DeepSeek', context: 'kin' }]),
  model('deepseek-v3', 'deepseek', 'deepseek-models', ['DeepSeek-V3']),
  model('deepseek-v3-0324', 'deepseek', 'deepseek-models', ['DeepSeek-V3-0324']),
  model('kimi-k2', 'moonshot', 'kimi', ['Kimi K2', kin('K2')]),
  model('kimi-k2.7', 'moonshot', 'kimi', ['Kimi K2.7', 'Kimi K2.7-Code']),
  line('kimi', 'moonshot', ['Kimi']),
  model('gpt-4', 'openai', 'gpt', ['GPT-4']),
  model('gpt-4o', 'openai', 'gpt', ['GPT-4o']),
  model('gpt-5.6-sol', 'openai', 'gpt', ['GPT-5.6 Sol', kin('Sol')]),
  model('gpt-5.6', 'openai', 'gpt', ['GPT-5.6']),
  model('gpt-oss-120b', 'openai', 'gpt-oss', ['gpt-oss-120b']),
  model('llama-3.3-70b', 'meta', 'llama', ['Llama 3.3 70B', 'Llama 3.3']),
  line('llama', 'meta', ['Llama']),
  line('llama-4', 'meta', ['Llama 4']),
  model('llama-4-scout', 'meta', 'llama', ['Llama 4 Scout']),
  model('kimi-k2-thinking', 'moonshot', 'kimi', ['Kimi K2 Thinking']),
  line('gemini', 'google', [kin('Gemini', { not: ['constellation'] })]),
  model('gemini-3-pro', 'google', 'gemini', ['Gemini 3 Pro']),
  model('nova-2', 'amazon', 'nova', [{ text: 'Nova 2', case: 'exact', context: 'kin' }, kin('Nova')]),
  model('step-3', 'stepfun', 'step', [kin('Step 3')]),
  entity('benchmark', 'terminal-bench-2.1', ['Terminal-Bench 2.1', 'Terminal-Bench']),
  entity('benchmark', 'mmlu', ['MMLU']),
  entity('benchmark', 'hle', ["Humanity's Last Exam"]),
  entity('benchmark', 'arena', ['Code Arena', cue('Arena', ['Elo'])]),
  entity('license', 'mit', ['MIT License', cue('MIT', ['open weights'])]),
  entity('organization', 'mit-institute', [cue('MIT', ['researchers', 'professor', 'Cambridge'])]),
  entity('license', 'apache-2.0', ['Apache 2.0']),
  entity('policy', 'eu-ai-act', ['EU AI Act', 'AI Act', '欧盟人工智能法案']),
  entity('policy', 'sb-53', ['SB 53', 'S.B. 53']),
  entity('policy', 'sb-1047', ['SB 1047']),
  entity('policy', 'humane-act', ['Humane Act']),
  entity('policy', 'korea-ai-act', ["Korea's AI Basic Act", 'AI Framework Act']),
  entity('policy', 'colorado-ai-act', ['Colorado AI Act', "Colorado's AI Act"]),
  entity('policy', 'state-bill', ['California SB 99', 'SB 99']),
  entity('organization', 'ftc', ['Federal Trade Commission', 'US Federal Trade Commission']),
  entity('organization', 'commerce', [
    'Department of Commerce',
    'Commerce Department',
    cue('Commerce', ['ordered', 'restored', 'Secretary', 'export', 'Washington']),
  ]),
  entity('organization', 'testing-institute', ['UK Testing Institute', kin('UKTI')]),
  entity('policy', 'uk-bill', ['UK Frontier Bill']),
  entity('policy', 'raise-act', [
    'Responsible AI Safety and Education Act',
    'National Model Safety Framework',
  ]),
  entity('lab', 'mistral', ['Mistral', 'Mistral AI']),
  model('mistral-large-2', 'mistral', 'mistral-models', ['Mistral Large 2']),
  model('gemma-26b', 'google', 'gemma', ['Gemma 4 26B A4B']),
  model('claude-sonnet-3.7', 'anthropic', 'claude-sonnet', ['Claude 3.7 Sonnet']),
  entity('organization', 'house', ['House of Representatives', cue('House', ['Senate', 'passed'])]),
]

const MATCHER = matcherFor(ENTITIES)

/** A passage of plain text: sentences end at a stop before a capital letter. */
export function passage(text: string, kind: PassageKind = 'paragraph') {
  const sentences: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?。]["”’)]*\s+(?=["“(]?[\p{Lu}\p{N}\p{Script=Han}])/gu)) {
    sentences.push({ start, end: match.index + match[0].trimEnd().length })
    start = match.index + match[0].length
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  const prose = { text, offsets: new Uint32Array(), ends: new Uint32Array() }
  return { kind, prose, sentences }
}

/** Recognizes paragraphs as one document. */
export function recognizeAll(
  paragraphs: readonly string[],
  options?: RecognizeOptions,
): readonly Recognition[] {
  return recognize(
    paragraphs.map(text => passage(text)),
    MATCHER,
    options,
  )
}

/** What the last of the paragraphs names, as `surface → id`, `surface → ~id` for a line, `surface → ?` for an unknown version. */
export function links(...paragraphs: readonly string[]): readonly string[] {
  const last = recognizeAll(paragraphs, { anaphora: false }).at(-1)
  return last ? printed(last) : []
}

/** The same with `the model`, `the company` and `it`, those alone. */
export function anaphors(...paragraphs: readonly string[]): readonly string[] {
  const last = recognizeAll(paragraphs).at(-1)
  return last ? printed({ mentions: last.mentions.filter(item => item.isAnaphor), unknownVersions: [] }) : []
}

function printed({ mentions, unknownVersions }: Recognition): readonly string[] {
  const names = mentions.map(item => ({
    at: item.start,
    line: `${item.text} → ${item.isFamily ? '~' : ''}${item.entity}`,
  }))
  const versions = unknownVersions.map(item => ({
    at: item.start,
    line: `${item.text} → ?${item.family ?? ''}`,
  }))
  return [...names, ...versions].sort((a, b) => a.at - b.at).map(item => item.line)
}
