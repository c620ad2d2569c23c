import { createRandom } from './random.ts'
import { sentence, title } from './sentences.ts'
import { createWriter, type Writer } from './writer.ts'

/** What stands in the front matter beside title, author and date. */
export interface BriefOptions {
  /** A bibliography beside the brief. */
  readonly bibliography?: string
  /** How many entries that has: `source-0` and so on. */
  readonly entries?: number
}

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/**
 * A made-up policy brief of about `bytes` bytes in UTF-8, the same for the same seed: front matter, headings, prose,
 * nested lists, tables, quotations, code, footnotes, citations, links, Chinese and an emoji now and then.
 */
export function brief(bytes: number, seed: number, { bibliography, entries }: BriefOptions = {}): string {
  const writer = createWriter(createRandom(seed), entries)
  const named = bibliography === undefined ? '' : `\nbibliography: ${bibliography}`
  const blocks = [
    `---\ntitle: "Notes on the ${writer.policy()}"\nauthor: Desk ${writer.integer(1, 30)}\ndate: 2026-0${writer.integer(1, 9)}-1${writer.integer(0, 9)}${named}\n---`,
    // A date here would be that of the whole brief.
    `# The ${writer.policy()}, seen from ${writer.place()}`,
  ]
  const size = { now: blocks.reduce((sum, block) => sum + bytesOf(block) + 2, 0) }
  const add = (block: string): void => {
    blocks.push(block)
    size.now += bytesOf(block) + 2
  }
  while (size.now < bytes) {
    add(`${writer.chance(0.6) ? '##' : '###'} ${title(writer)}`)
    for (let left = writer.integer(3, 7); left > 0 && size.now < bytes; left--) add(block(writer))
    for (const mark of writer.dueFootnotes())
      add(`[^${mark}]: ${writer.lab()}, ${writer.link()}, ${writer.day()}.`)
  }
  return `${blocks.join('\n\n')}\n`
}

function block(writer: Writer): string {
  const kind = writer.integer(1, 100)
  if (kind <= 66) return paragraph(writer)
  if (kind <= 82) return list(writer)
  if (kind <= 90) return table(writer)
  if (kind <= 96) return quotation(writer)
  return code(writer)
}

function paragraph(writer: Writer): string {
  return repeat(writer.integer(3, 6), () => sentence(writer)).join(' ')
}

function list(writer: Writer): string {
  const isOrdered = writer.chance(0.3)
  return repeat(writer.integer(3, 6), index => {
    const item = `${isOrdered ? `${index + 1}.` : '-'} ${sentence(writer)}`
    const nested = `${isOrdered ? '   ' : '  '}- ${sentence(writer)}`
    return writer.chance(0.2) ? `${item}\n${nested}` : item
  }).join('\n')
}

function table(writer: Writer): string {
  const head = '| Model | Developer | Tested | Weights | Passed |\n| :-- | :-- | --: | :-: | --: |'
  const rows = repeat(writer.integer(4, 10), () => {
    const [{ name, lab }, weights] = [writer.made(), writer.pick(['open', 'closed', '?', '—'])]
    return `| ${name} | ${lab} | ${writer.day()} | ${weights} | ${writer.percent()} |`
  })
  return [head, ...rows].join('\n')
}

function quotation(writer: Writer): string {
  return `> ${sentence(writer)}\n> ${sentence(writer)}\n>\n> — ${writer.lab()}, ${writer.month()}`
}

function code(writer: Writer): string {
  return `\`\`\`python\nmodel = "${writer.model()}"\nlimit = ${writer.integer(1, 9000)}\n\nprint(model, limit)  # ${writer.lab()}\n\`\`\``
}

function repeat<T>(times: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: times }, (_, index) => make(index))
}
