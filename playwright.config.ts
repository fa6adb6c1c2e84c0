import { chmodSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { defineConfig } from '@playwright/test'

const port = Number(process.env.BROWSER_TEST_PORT ?? 3210)
const baseURL = `http://localhost:${port}`
const makeDataFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-browser-'))
  // Started as root, the database runs as another user, who has to get through; its own folder inside stays closed.
  chmodSync(folder, 0o755)
  return folder
}

// Set once by the first process: workers load this file again and must find the same folder.
process.env.BROWSER_TEST_DATA ??= makeDataFolder()

/** Browser tests run one after the other against the built portal with the demo company, on a database of their own. */
export default defineConfig({
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  outputDir: 'test-results/browser',
  projects: [
    { name: 'sign in', testMatch: /sign-in\.setup\.ts/ },
    { dependencies: ['sign in'], name: 'portal', testMatch: /\.spec\.ts/ },
  ],
  reporter: 'list',
  retries: 0,
  testDir: 'test/browser',
  timeout: 90_000,
  use: {
    baseURL,
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    viewport: { height: 900, width: 1440 },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    env: {
      DATA_DIR: process.env.BROWSER_TEST_DATA,
      NOTIFICATION_GRACE_SECONDS: '0',
      PORT: String(port),
      // Every test is a person at the same address.
      RATE_LIMIT_SIGN_INS: '1000',
      RATE_LIMIT_SIGN_INS_PER_ADDRESS: '1000',
      RATE_LIMIT_REQUESTS: '100000',
      SERVER_URL: baseURL,
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'ignore',
    timeout: 900_000,
    url: `${baseURL}/readyz`,
  },
  workers: 1,
})
