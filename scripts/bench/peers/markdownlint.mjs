/** markdownlint with its default rules, but for line length, which no editor asks for in prose. */
import { lint } from 'markdownlint/sync'
import { at, serve } from './serve.mjs'

serve(text => {
  const { brief } = lint({ strings: { brief: text }, config: { MD013: false } })
  return brief.slice(0, 100).map(({ lineNumber, ruleDescription }) => at(lineNumber - 1, 0, ruleDescription))
})
