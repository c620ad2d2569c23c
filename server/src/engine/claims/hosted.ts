import type { SentenceView } from './sentence-view.ts'

/** `OpenRouter: …`, `Ollama Cloud: …` at the start of an item: a service that offers models of others. */
const LABEL =
  /^[\s\p{P}\p{S}]*(?:[\p{L}\d.]+ ){0,2}(?:\/ )?(?:[\p{L}]+ )?\p{Lu}\p{L}*(?<=[Cc]loud|[Ss]tudio|[Hh]ub|[Rr]outer|Bedrock|Foundry|[Gg]ateway|Marketplace|Infra)(?: API)?: /u

/** Whether a passage tells what some host offers: its limits and prices are its own. */
export function isOfHost({ prose: { text } }: SentenceView): boolean {
  const colon = text.indexOf(': ')
  return colon > 0 && colon < 40 && LABEL.test(text)
}

/** `256K in ChatGPT`, `64K on Bedrock`: there, and not everywhere. */
const THERE =
  /^(?:[- ](?:tokens?|contexts?|windows?|outputs?))* (?:in|on|via|through|inside) (?:the )?(?:\p{Lu}\p{L}*\p{Lu}\p{L}*|[\ue400-\ue7ff\uf400-\uf5ff])(?!['’]s)(?! (?:tests?|benchmarks?))/u

/** Whether a value is told of one product or platform alone. */
export function isOfOnePlace({ text }: SentenceView, value: string): boolean {
  const at = text.indexOf(value)
  return at >= 0 && THERE.test(text.slice(at + value.length))
}
