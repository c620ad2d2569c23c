/** The whole document through remark-parse with all of GFM and front matter; nothing is checked. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { at, serve } from './serve.mjs'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

serve(text => [at(0, 0, `${processor.parse(text).children.length} blocks`)])
