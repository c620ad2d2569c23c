import { checkKnowledge } from '../../../engine/index.ts'
import { readArguments } from '../../arguments.ts'
import { UsageError } from '../../command.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge validate`: the build's checks over a folder. */
export const validate: KnowledgeCommand = {
  name: 'validate',
  synopsis: 'FOLDER',
  summary: 'check a folder of knowledge files (*.yaml), as the build does',
  async run(args, host) {
    const { positionals: paths } = readArguments(args, [])
    const [folder] = paths
    if (folder === undefined || paths.length > 1) throw new UsageError('knowledge validate needs one folder')
    const listed = await host.listFiles(folder, ['.yaml'])
    if ('problem' in listed) throw new Error(listed.problem)
    const files = await Promise.all(
      listed.map(async path => {
        const file = await host.readFile(path)
        if ('problem' in file) throw new Error(file.problem)
        return { path: path.replaceAll('\\', '/'), text: file.text }
      }),
    )
    const problems = checkKnowledge(files)
    for (const problem of problems) host.complain(`${problem}\n`)
    host.write(`${files.length} files, ${problems.length} problems\n`)
    return problems.length === 0 ? 0 : 1
  },
}
