import type { MadeModel } from './names.ts'
import type { Writer } from './writer.ts'

type Sentence = (w: Writer) => string

/** What policy briefs say: statements that age, history, forecasts, and much that names nothing at all. */
const SENTENCES: readonly [Sentence, ...Sentence[]] = [
  w => released(w.made(), w),
  w => settled(w.made(), w),
  w => `In ${w.month()}, the context window of ${w.model()} was ${w.tokens()} tokens ${w.citation()}.`,
  w => `We ran ${w.model()} for ${w.integer(2, 40)} days, and then ${w.model()} for as long again.`,
  w => `As of ${w.day()}, ${w.model()} did better on ${w.benchmark()} than we expected${w.footnote()}.`,
  w => `The ${w.policy()} is not what ${w.place()} had asked for, and its agencies say so ${w.citation()}.`,
  w => `In ${w.month()} the ${w.policy()} was still a draft, and few of those we asked had read it.`,
  w => `${w.lab()} has told its investors to expect losses of ${w.money()} before ${w.month()}.`,
  w => `If ${w.lab()} were to close its models, buyers in ${w.place()} would have to look elsewhere.`,
  w => `According to ${w.link()}, ${w.percent()} of the agencies in ${w.place()} had bought no such service.`,
  w =>
    `Neither ${w.model()} nor ${w.model()} may be used for that under the licence, as **${w.lab()}** reads it.`,
  w => `*${w.model()}* answers in Chinese too; ${w.chinese()} and others do so by default.`,
  w => `The request \`GET /v1/models\` lists ${w.model()} among ${w.integer(3, 90)} others.`,
  w => `${w.place()} would fine a provider up to ${w.money()}, or ${w.percent()} of what it earns there.`,
  w => `Will the ${w.policy()} reach models trained with more than 10^${w.integer(23, 26)} operations?`,
  w => `Our own tests on ${w.benchmark()} came out ${w.integer(2, 14)} points below what ${w.lab()} reports.`,
  w => `Staff who used ${w.model()} took ${w.percent()} less time, and made more mistakes ${w.citation()}.`,
  () => 'Most of those who answered had no lawyer to ask, and said so without being prompted.',
  () =>
    'A rule that nobody can check is a wish; the two hearings this spring were a long way of saying the same.',
  () =>
    'The cost of waiting is small for a ministry and large for a school, which is where the money ends up.',
  w =>
    `We spoke with ${w.integer(4, 60)} people, most of them twice, and kept their words where we could 🙂.`,
  () =>
    'None of this is new: telephone networks, too, were first regulated by whoever happened to own the poles.',
  w => `It took ${w.integer(2, 30)} weeks until the first copy was found, and nobody has counted them since.`,
  () =>
    'That argument proves too much, since it would forbid the textbooks from which the engineers learned.',
  w =>
    `The committee’s chair called the figure “soft”, and then repeated it ${w.integer(2, 6)} times — on air.`,
  () => 'What follows sets out three ways to go on, of which only the last needs a change of the law.',
  w =>
    `Of the ${w.integer(20, 400)} contracts that we read, ${w.integer(1, 19)} say what happens when a service ends.`,
]

function released({ name, lab }: MadeModel, w: Writer): string {
  return `${lab} had spoken of ${name} for months before anyone outside could try it ${w.citation()}.`
}

function settled({ name, lab }: MadeModel, w: Writer): string {
  const aside = w.chance(0.3) ? `${lab}’s latest model` : `a model by ${lab}`
  return `${name}, ${aside}, is what the ministry has settled on for now.`
}

/** A sentence of a brief. */
export function sentence(writer: Writer): string {
  return writer.pick(SENTENCES)(writer)
}

/** A heading's words. */
export function title(w: Writer): string {
  return w.pick<Sentence>([
    w => `What ${w.policy()} leaves open`,
    w => `${w.model()} and its successors`,
    w => `Buying from ${w.lab()}`,
    w => `${w.place()}: where things stand in ${w.month()}`,
    () => 'What we would do',
    () => 'Who pays',
    w => `Reading ${w.benchmark()} with care`,
  ])(w)
}
