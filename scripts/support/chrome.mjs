import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { onPath, run, step } from './run.mjs'

/** Flags under which a browser of a machine without internet keeps quiet; root needs it without a sandbox. */
export const chromeFlags = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

/** Where Chrome or Chromium is; `undefined` if there is none. */
export function findChrome() {
  const places = [process.env.CHROME_PATH, ...names.map(onPath), ...knownPlaces(), chromium.executablePath()]
  return places.find(place => place && existsSync(place))
}

function knownPlaces() {
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    name => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  const windows = folders
    .filter(folder => folder)
    .flatMap(folder => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ])
  if (process.platform === 'darwin') return mac
  return process.platform === 'win32' ? windows : []
}

/** Where Chrome or Chromium is, installed if this may do so; else it fails with how to get one. */
export async function requireChrome() {
  const found = findChrome()
  if (found) return found
  if (await mayUseApt()) {
    step('installing Chromium with apt-get')
    await run('apt-get', ['update', '-qq'], { quiet: true })
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const { output } = await run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true, env })
    const installed = findChrome()
    if (installed) return installed
    process.stdout.write(output.slice(-2000))
  }
  throw new Error(
    'no Chrome or Chromium was found. Install one (https://www.google.com/chrome, or `apt-get install chromium`, ' +
      'or `npx playwright-core install chromium`), or name it in CHROME_PATH',
  )
}

async function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return false
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)
}
