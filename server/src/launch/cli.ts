import { launch } from './launch.ts'

/** The commands that read briefs, most of what there is to compile. */
const JUDGES = ['check', 'fix', 'explain']

const [command = ''] = process.argv.slice(2)
if (command === 'lsp') launch('serve', true)
else launch('runCommand', JUDGES.includes(command))
