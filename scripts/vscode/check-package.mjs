/**
 * The packaged extension works without this repository: the .vsix is installed into a code-server that knows
 * nothing else, a folder elsewhere is opened, and the window is driven as a person would.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromeFlags, requireChrome } from '../support/chrome.mjs'
import { inRepo, root } from '../support/paths.mjs'
import { runNode } from '../support/run.mjs'
import { folderQuery, installCodeServer, installExtension, startCodeServer } from './code-server.mjs'

const patience = 60_000
const settings = {
  'dateline.asOf': '2026-11-21',
  'editor.minimap.enabled': false,
  'workbench.startupEditor': 'none',
}

/** Gives `{ passed, failed }`; throws if it could not run. */
export async function checkPackage() {
  const executablePath = await requireChrome()
  await installCodeServer()
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-package-'))
  const at = name => join(scratch, name)
  try {
    const packaged = await runNode([inRepo('scripts/package.mjs'), '--out', at('dateline.vsix')], {
      cwd: root,
    })
    if (packaged.code !== 0) throw new Error('the extension could not be packaged')
    await installExtension(at('dateline.vsix'), at('extensions'), at('user-data'))
    await mkdir(at('user-data/User'), { recursive: true })
    await writeFile(at('user-data/User/settings.json'), JSON.stringify(settings))
    await cp(inRepo('examples'), at('my briefs'), { recursive: true })
    const server = await startCodeServer({ userDataDir: at('user-data'), extensionsDir: at('extensions') })
    const browser = await chromium.launch({ executablePath, args: chromeFlags })
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      return await drive(page, server.url + folderQuery(at('my briefs')))
    } finally {
      await browser.close()
      await server.stop()
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Opens the brief by its name and waits for the flag in the text, in the Problems panel and in a hover. */
async function drive(page, address) {
  const title = 'the packaged extension works without this repository'
  const screenshots = inRepo('test-results', 'screenshots')
  try {
    await page.goto(address)
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: patience })
    await page
      .getByRole('treeitem', { name: /losing-access\.md/ })
      .first()
      .dblclick()
    await page
      .locator('.monaco-editor .squiggly-warning')
      .first()
      .waitFor({ state: 'attached', timeout: patience })
    await page.keyboard.press('ControlOrMeta+Shift+M')
    await page.locator('.markers-panel').getByText('outdated-claim').first().waitFor({ timeout: patience })
    await page.locator('.monaco-editor .squiggly-warning').first().hover({ force: true })
    await page.locator('.monaco-hover .hover-contents').first().waitFor({ timeout: patience })
    await page.screenshot({ path: join(screenshots, 'package.png') })
    process.stdout.write(`  ✓ ${title}\n`)
    return { passed: 1, failed: 0 }
  } catch (error) {
    await page.screenshot({ path: join(screenshots, 'package-failed.png') })
    process.stdout.write(`  ✗ ${title}\n      ${error.message}\n`)
    return { passed: 0, failed: 1 }
  }
}
