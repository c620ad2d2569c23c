/** textlint's kernel with its Markdown plugin and one rule, terminology. */
import { TextlintKernel } from '@textlint/kernel'
import markdownPlugin from '@textlint/textlint-plugin-markdown'
import terminology from 'textlint-rule-terminology'
import { at, serve } from './serve.mjs'

const kernel = new TextlintKernel()
const options = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: markdownPlugin.default ?? markdownPlugin }],
  rules: [{ ruleId: 'terminology', rule: terminology.default ?? terminology }],
}

serve(async text => {
  const { messages } = await kernel.lintText(text, options)
  return messages
    .slice(0, 100)
    .map(({ loc, message }) => at(loc.start.line - 1, loc.start.column - 1, message))
})
