/** remark with GFM, front matter and the recommended preset of remark-lint. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import recommended from 'remark-preset-lint-recommended'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { at, serve } from './serve.mjs'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(recommended)
  .use(remarkStringify)
  .freeze()

serve(async text => {
  const file = new VFile(text)
  await processor.run(processor.parse(file), file)
  return file.messages
    .slice(0, 100)
    .map(({ line, column, reason }) => at((line ?? 1) - 1, (column ?? 1) - 1, reason))
})
