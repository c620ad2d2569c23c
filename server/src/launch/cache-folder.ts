import { posix, win32 } from 'node:path'

/** Where Dateline keeps what it can make again; nothing where the user has no such place. */
export function cacheFolder(
  platform: NodeJS.Platform,
  home: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (platform === 'win32') {
    const local = environment.LOCALAPPDATA || (home && win32.join(home, 'AppData', 'Local'))
    return local ? win32.join(local, 'dateline', 'Cache') : undefined
  }
  const shared = environment.XDG_CACHE_HOME
  if (shared !== undefined && posix.isAbsolute(shared)) return posix.join(shared, 'dateline')
  if (!posix.isAbsolute(home)) return undefined
  return posix.join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'dateline')
}
