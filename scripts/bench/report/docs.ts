const BEGIN = '<!-- bench: written by npm run bench -- --docs -->'
const END = '<!-- /bench -->'

/** The page with what stands between its two comments replaced. Throws where they are missing. */
export function fillPage(page: string, content: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin === -1 || end < begin) throw new Error(`the page lacks ${BEGIN} … ${END}`)
  return `${page.slice(0, begin + BEGIN.length)}\n\n${content.trim()}\n\n${page.slice(end)}`
}
