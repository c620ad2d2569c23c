import { posix, win32 } from 'node:path'

/** What the place of a user’s data depends on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Where Dateline keeps what it fetched for a user, where no editor names another place. */
export function dataFolder({ platform, home, environment }: Surroundings): string {
  if (platform === 'win32') {
    const local = environment.LOCALAPPDATA
    return win32.join(local ? local : win32.join(home, 'AppData', 'Local'), 'dateline', 'Data')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'dateline')
  const shared = environment.XDG_DATA_HOME
  const isUsable = shared !== undefined && posix.isAbsolute(shared)
  return posix.join(isUsable ? shared : posix.join(home, '.local', 'share'), 'dateline')
}
