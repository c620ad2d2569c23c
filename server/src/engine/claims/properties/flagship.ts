import { defineProperty } from '../property.ts'

/** The model that a lab puts first. */
export const flagship = defineProperty({
  id: 'flagship',
  label: 'flagship model',
  kinds: ['lab'],
  valueType: 'entity',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  phrases: [
    {
      pattern:
        "{lab}(?:'s|’s) (?:current |present )?flagship(?: (?:model|LLM|release))?,? (?:is |remains )?{=model}",
    },
    { pattern: "{=model} (?:is|remains) {adv}{lab}(?:'s|’s) (?:current )?flagship" },
    {
      pattern:
        '{lab}[^;:!?.\\ue000-\\uf5ff]{0,40}? (?:its|their) (?:current |present )?flagship(?: (?:model|LLM|release))?,? {=model}',
    },
    { pattern: "{=model}(?:,| \\(| ?[—–:]) ?{adv}{lab}(?:'s|’s) (?:current |present )?flagship" },
    {
      pattern: `{lab}[^.;:!?\\ue000-\\uf5ff]{0,60}? {=model}(?:,| \\(| ?[—–]) ?{adv}(?:its|their|the (?:company|lab|firm|group|startup)(?:'s|’s)) (?:current |present )?flagship`,
    },
    {
      pattern: `{lab}(?:,| \\(|:| ?[—–]) ?(?:current |present )?flagship(?: (?:model|LLM|release))?(?::| is| —| –|,)? {=model}`,
    },
    {
      pattern: `{lab}(?:'s|’s) (?:line-up|lineup|range|portfolio|catalogu?e|family)(?: of models)? is (?:currently |now |still )?(?:headed|led|topped) by {=model}`,
    },
    {
      pattern: `(?:at the )?(?:top|head) of {lab}(?:'s|’s) (?:line-up|lineup|range|portfolio|catalogu?e) (?:is|sits|stands) {=model}`,
    },
  ],
  cue: /flagship|line-?up|range|portfolio|catalog/iu,
  columns: [{ header: /^(?:flagship|flagship model|leading model)$/iu }],
  read: (text, scene) => {
    const slot = [...text].find(unit => scene.view.mentions.get(unit)?.kind === 'model')
    const mention = slot === undefined ? undefined : scene.view.mentions.get(slot)
    return mention && !mention.isFamily ? { text, value: mention.entity } : undefined
  },
  rewrite: (_, { presentFact }, knowledge) =>
    presentFact && knowledge.entities.get(String(presentFact.value))?.name,
})
