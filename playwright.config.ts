import { chmodSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { defineConfig } from '@playwright/test'

import { lanes, originOf, ownLane } from './test/browser/lanes.js'

const makeDataFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-browser-'))
  // Started as root, the database runs as another user, who has to get through; its own folder inside stays closed.
  chmodSync(folder, 0o755)
  return folder
}

// Set once by the first process: workers load this file again and must find the same folder.
process.env.BROWSER_TEST_DATA ??= makeDataFolder()

/** Browser tests run in two lanes, each against a built portal with the demo company on a database of its own; in a lane one after the other. */
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
  // Long enough for a sweep over many pages on a machine that does other work as well.
  timeout: 180_000,
  use: {
    baseURL: originOf(ownLane),
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
    command: 'node --import tsx test/browser/serve-lanes.ts',
    env: {
      NOTIFICATION_GRACE_SECONDS: '0',
      // Every test is a person at the same address.
      RATE_LIMIT_SIGN_INS: '1000',
      RATE_LIMIT_SIGN_INS_PER_ADDRESS: '1000',
      RATE_LIMIT_REQUESTS: '100000',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'ignore',
    timeout: 900_000,
    url: `${originOf(0)}/readyz`,
  },
  workers: lanes.length,
})
