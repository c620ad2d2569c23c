import { defineProperty } from '../property.ts'

/** Who makes a model. A possessive says less (`Microsoft's GPT-4 deployment`) and is not read. */
export const developer = defineProperty({
  id: 'developer',
  label: 'developer',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  phrases: [
    {
      pattern:
        '{model}{also},? (?:which |that )?(?:is |was |were |are )?(?:developed|built|made|created|trained) by {=lab}',
      isEvent: true,
    },
    {
      pattern:
        "{model}{also}{aside},? (?:is |was )?(?:an?|the) (?:[\\w-]+ ){0,4}?(?:models?|LLM|system) (?:by|from|made by|built by|developed by|trained by|created by) {=lab}(?![\\w-]|['’]s)",
      isEvent: true,
    },
    { pattern: '{=lab} (?:developed|built|created|trained) {model}', isEvent: true },
  ],
  columns: [{ header: /^(?:developer|lab|company|maker|vendor|provider|organi[sz]ation)$/iu }],
  read: (text, scene) => {
    const slot = [...text].find(unit => scene.view.mentions.get(unit)?.kind === 'lab')
    const mention = slot === undefined ? undefined : scene.view.mentions.get(slot)
    return mention ? { text, value: mention.entity } : undefined
  },
  rewrite: (_, { presentFact }, knowledge) =>
    presentFact && knowledge.entities.get(String(presentFact.value))?.name,
})
