/** Runs the suites in the real workbench and extension host of code-server, in Chrome or Chromium. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inRepo, root } from '../support/paths.mjs'
import { bundleSuites, freshWorkspace } from './bundle-suites.mjs'
import { readResults } from './results.mjs'
import { inWindow } from './window.mjs'

const limit = 10 * 60_000

/** Gives `{ passed, failed }`; throws if the suites could not run. */
export async function runInCodeServer() {
  const suites = await bundleSuites()
  const folder = await freshWorkspace()
  const screenshots = inRepo('test-results', 'screenshots')
  await rm(screenshots, { recursive: true, force: true })
  await mkdir(screenshots, { recursive: true })
  return inWindow({ env: { DATELINE_SCREENSHOTS: screenshots } }, ({ page, server }) =>
    runInPage(page, { server, folder, suites, screenshots }),
  )
}

async function runInPage(page, { server, folder, suites, screenshots }) {
  const { results, take } = readResults(wanted => {
    shoot(page, wanted, screenshots).catch(error =>
      process.stderr.write(`  ${wanted.name}: ${error.message}\n`),
    )
  })
  const lines = []
  const exit = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the suites took longer than ten minutes')), limit)
    page.on('crash', () => reject(new Error('the window crashed')))
    page.exposeFunction('codeAutomationExit', code => {
      clearTimeout(timer)
      resolve(code)
    })
  })
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.map(String).join(' ')
    lines.push(`${type}: ${line}`)
    take(line)
  })
  await page.goto(address(server.port, folder, suites))
  const code = await exit
  if (!results.ended) {
    throw new Error(`the suites did not end; exit code ${code}:\n${lines.slice(-40).join('\n')}`)
  }
  return { passed: results.passed, failed: results.failed }
}

/** The address that opens a folder with the extension under development and its tests. */
function address(port, folder, suites) {
  const remote = path => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(suites)],
  ]
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) })
  return `http://127.0.0.1:${port}/?${query}`
}

/** Takes a picture as soon as the window shows what it is to show; the test waits for the file. */
async function shoot(page, { name, selector }, folder) {
  await page.locator(selector).first().waitFor({ timeout: 30_000 })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
