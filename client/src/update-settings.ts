import { workspace } from 'vscode'

/** From where knowledge is fetched and whose signature is trusted. */
export interface UpdateSettings {
  readonly from: string
  readonly publicKey: string
}

/** Reads the user's own settings: what a workspace says of them does not count, whatever the editor lets through. */
export function readUpdateSettings(): UpdateSettings {
  const section = workspace.getConfiguration('dateline.knowledge')
  const own = (name: string): string => {
    const { globalValue, defaultValue }: { globalValue?: unknown; defaultValue?: unknown } =
      section.inspect(name) ?? {}
    const value = globalValue ?? defaultValue
    return typeof value === 'string' ? value.trim() : ''
  }
  return { from: own('updateUrl'), publicKey: own('publicKey') }
}
