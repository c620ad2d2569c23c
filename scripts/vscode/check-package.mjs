/**
 * The packaged extension works without this repository: the .vsix is installed into a code-server that knows
 * nothing else, a folder elsewhere is opened, and the window is driven as a person would.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inRepo, root } from '../support/paths.mjs'
import { runNode } from '../support/run.mjs'
import { folderQuery, installExtension } from './code-server.mjs'
import { inWindow } from './window.mjs'

const briefs = 'my briefs'
const patience = 60_000
const settings = {
  'dateline.asOf': '2026-11-21',
  'editor.minimap.enabled': false,
  'workbench.startupEditor': 'none',
}

/** Gives `{ passed, failed }`; throws if it could not run. */
export function checkPackage() {
  return inWindow({ prepare: installPackage }, ({ page, server, scratch }) =>
    drive(page, server.url + folderQuery(join(scratch, briefs))),
  )
}

/** Packages the extension, installs it into the profile, and copies the example briefs out of the repository. */
async function installPackage({ userDataDir, extensionsDir, scratch }) {
  const vsix = join(scratch, 'dateline.vsix')
  const packaged = await runNode([inRepo('scripts/package.mjs'), '--out', vsix], { cwd: root })
  if (packaged.code !== 0) throw new Error('the extension could not be packaged')
  await installExtension(vsix, extensionsDir, userDataDir)
  await mkdir(join(userDataDir, 'User'), { recursive: true })
  await writeFile(join(userDataDir, 'User', 'settings.json'), JSON.stringify(settings))
  await cp(inRepo('examples'), join(scratch, briefs), { recursive: true })
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
    await page.locator('.monaco-editor .squiggly-warning').first().hover({ force: true })
    await page.locator('.monaco-hover .hover-contents').first().waitFor({ timeout: patience })
    await page.screenshot({ path: join(screenshots, 'brief.png') })
    await page.keyboard.press('ControlOrMeta+Shift+M')
    await page.locator('.markers-panel').getByText('outdated-claim').first().waitFor({ timeout: patience })
    await page.screenshot({ path: join(screenshots, 'package.png') })
    process.stdout.write(`  ✓ ${title}\n`)
    return { passed: 1, failed: 0 }
  } catch (error) {
    await page.screenshot({ path: join(screenshots, 'package-failed.png') })
    process.stdout.write(`  ✗ ${title}\n      ${error.message}\n`)
    return { passed: 0, failed: 1 }
  }
}
