import { spawn } from 'node:child_process'
import { onPath } from './run.mjs'

/** Opens an address in the browser of whoever sits at this machine; nothing happens where nobody does. */
export function openInBrowser(address) {
  const command = opener()
  if (!command) return
  const [program, ...args] = command
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function opener() {
  if (process.env.CI) return undefined
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '']
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return display && onPath('xdg-open') ? ['xdg-open'] : undefined
}
