/** cspell: its library's document validator, kept over the edits as its VS Code extension does; no suggestions. */
import { createTextDocument, DocumentValidator } from 'cspell-lib'
import { at, serve } from './serve.mjs'

const validators = new Map()

serve(async (text, uri) => {
  const validator = validators.get(uri) ?? (await open(text, uri))
  await validator.updateDocumentText(text)
  return validator
    .checkDocument(true)
    .map(({ line, offset, text: word }) =>
      at(line.position?.line ?? 0, Math.max(0, offset - line.offset), word, word.length),
    )
    .slice(0, 100)
})

async function open(content, uri) {
  const document = createTextDocument({ uri, content, languageId: 'markdown' })
  const validator = new DocumentValidator(document, { generateSuggestions: false, noConfigSearch: true }, {})
  await validator.prepare()
  validators.set(uri, validator)
  return validator
}
