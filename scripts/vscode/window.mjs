import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromeFlags, requireChrome } from '../support/chrome.mjs'
import { installCodeServer, startCodeServer } from './code-server.mjs'

/**
 * Opens a window of code-server with a profile of its own and hands it to `body` as `{ page, server, scratch }`.
 * `prepare` runs before the server starts, with the profile's folders and the scratch folder.
 * Whatever happens, browser and server end, and the scratch folder goes.
 */
export async function inWindow({ prepare = () => undefined, env = {} }, body) {
  const executablePath = await requireChrome()
  await installCodeServer()
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-e2e-'))
  const profile = { userDataDir: join(scratch, 'user-data'), extensionsDir: join(scratch, 'extensions') }
  try {
    await prepare({ ...profile, scratch })
    const server = await startCodeServer({ ...profile, env })
    try {
      const browser = await chromium.launch({ executablePath, args: chromeFlags })
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
        return await body({ page, server, scratch })
      } finally {
        await browser.close()
      }
    } finally {
      await server.stop()
    }
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}
