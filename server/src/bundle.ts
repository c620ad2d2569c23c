/** All that runs outside the editor, in one file: the language server and the commands share nearly everything. */
export const serve = async (): Promise<void> => void (await import('./main.node.ts'))
export const runCommand = async (): Promise<void> => void (await import('./cli/main.ts'))
