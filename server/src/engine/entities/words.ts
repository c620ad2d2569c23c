/** Words that make another model of a name with a version: `GLM-4.5 Air`. */
export const VARIANTS: ReadonlySet<string> = new Set(
  'air vl fast heavy flash pro max mini nano plus lite turbo ultra coder omni codex vision sonnet haiku opus large medium small'.split(
    ' ',
  ),
)

/** Words that make another benchmark of a name: `Terminal-Bench Hard`. */
export const BENCHMARK_VARIANTS: ReadonlySet<string> = new Set(
  'hard pro lite mini full plus verified multilingual multimodal live'.split(' '),
)

/** Ends of compounds that leave the name what it is: `GLM-5.2-based`, `Mythos-class`. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'class style like level era only native ready specific free friendly compatible capable agnostic first led ' +
    'scale type grade equivalent adjacent family series generation sized exclusive driven wide owned related ' +
    'or and to as in by of for'
  ).split(' '),
)

/** Ends of variant names that look like compounds. */
export const VARIANT_FORMS: ReadonlySet<string> = new Set(
  (
    'thinking reasoning distilled quantized preview instruct chat base exp experimental speciale edge live ' +
    'embed embedding guard math audio image realtime search research deep fast high low xhigh vl it open full ' +
    'zero prime instant legal'
  ).split(' '),
)

/** Beginnings of compounds that leave the name what it is: `non-Claude`. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'non pre post anti ex pro pseudo semi multi inter cross mid all only'.split(' '),
)

/** What a bare number before it counts: `three times`, `12 months`. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'times time month months week weeks day days year years hour hours minute minutes second seconds percent ' +
    'percentage point points million billion trillion thousand hundred dozen users people tasks ' +
    'prompts questions attempts chances tokens parameters gpus chips labs companies firms countries ' +
    'members developers researchers engineers employees customers organizations partners of more others ' +
    ' cents dollars usd euros yuan rmb degrees'
  ).split(' '),
)

/** What a decimal before it measures: `2.5 million`. */
export const MEASURED: ReadonlySet<string> = new Set(
  'times percent percentage point points million billion trillion thousand months years hours seconds'.split(
    ' ',
  ),
)

/** Letters that make a quantity of the number they are glued to: `70B`, `3x`, `5th`. */
export const UNITS: ReadonlySet<string> = new Set(
  'x k m b t bn tn st nd rd th s ms gb tb mb kb w kw mw gw h d am pm p'.split(' '),
)

/** Nouns that, right behind a name, say that it names a line of models. */
export const LINE_NOUNS: ReadonlySet<string> = new Set('family families series line lineup models'.split(' '))

/** The same in Chinese. */
export const HAN_LINE: ReadonlySet<string> = new Set(['系列', '家族'])

/** What may follow a version, where a noun would make a count of it: `GPT-4 and 5 are`, not `GPT-4 and 5 labs`. */
export const AFTER_NUMBER: ReadonlySet<string> = new Set(
  (
    'is are was were has have had do does did can could will would may might must should both each all and or but ' +
    'nor as at by for from in into of on over than that though to under when where which while who with without ' +
    'series families models respectively'
  ).split(' '),
)

/** Words that a sentence on a model has, and one on a song, a probe or a game hardly ever. */
export const MODEL_TALK: ReadonlySet<string> = new Set(
  (
    'model models ai llm llms chatbot chatbots api apis weight weights token tokens parameter parameters benchmark ' +
    'benchmarks leaderboard prompt prompts jailbreak unavailable suspended suspension offline dark restored retired ' +
    'deprecated downloadable proprietary licensed license licence context cutoff'
  ).split(' '),
)
