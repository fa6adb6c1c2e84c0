import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

import { inRoot } from './paths.mjs'
import { runCommand } from './run-command.mjs'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const howTo = `No browser for the tests was found, and none could be installed. Do one of these and run "npm test" again:
  npx playwright install --with-deps chromium     (Playwright's own)
  apt-get install chromium                        (Debian, Ubuntu; as root)
  CHROMIUM_PATH=/path/to/chromium npm test        (one that is installed elsewhere)`

const playwrightsOwn = async () => {
  try {
    const { chromium } = createRequire(inRoot('package.json'))('@playwright/test')
    return existsSync(chromium.executablePath())
  } catch {
    return false
  }
}

/** Whether a browser really starts: a package may be there without the libraries it needs. */
const starts = async (browser) => (await runCommand(browser, ['--headless', '--no-sandbox', '--version'])).code === 0

const findInstalled = async () => {
  for (const candidate of [process.env.CHROMIUM_PATH, ...systemBrowsers]) {
    if (candidate && existsSync(candidate) && (await starts(candidate))) {
      return { path: candidate }
    }
  }
  return (await playwrightsOwn()) ? {} : undefined
}

const installers = [
  async () => runCommand(process.execPath, [inRoot('node_modules/@playwright/test/cli.js'), 'install', 'chromium']),
  async () => (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? runCommand('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } }) : undefined),
]

/** A Chromium for the browser tests: `{ path }`, `{}` for Playwright's own, or `{ failure }` with what to do. Installs one when there is none. */
export const findChromium = async () => {
  const installed = await findInstalled()
  if (installed) {
    return installed
  }
  for (const install of installers) {
    await install()
    const found = await findInstalled()
    if (found) {
      return found
    }
  }
  return { failure: howTo }
}
