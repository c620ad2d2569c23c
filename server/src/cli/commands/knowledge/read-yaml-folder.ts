import type { CliHost } from '../../cli-host.ts'

/** The YAML files of a folder, or the one file that the path names. @throws Error that names what cannot be read. */
export async function readYamlFolder(
  folder: string,
  host: CliHost,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const listed = await host.listFiles(folder, ['.yaml'])
  if ('problem' in listed) throw new Error(listed.problem)
  return await Promise.all(
    listed.map(async path => {
      const file = await host.readFile(path)
      if ('problem' in file) throw new Error(file.problem)
      return { path: path.replaceAll('\\', '/'), text: file.text }
    }),
  )
}
