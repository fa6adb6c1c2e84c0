import { access, readFile, rm } from 'node:fs/promises'

import { findChromium } from './browser.mjs'
import { isBuilt } from './build-stamp.mjs'
import { inRoot } from './paths.mjs'
import { runCommand } from './run-command.mjs'

const bin = (...parts) => inRoot('node_modules', ...parts)
const reports = inRoot('test-results')

/** What a step found. A step that is one check counts as one test. */
const asOneTest = ({ code, output }) => ({ failed: code === 0 ? 0 : 1, output, passed: code === 0 ? 1 : 0 })

const node = (args, options) => runCommand(process.execPath, args, options)

const readReport = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Runs one project of Vitest; counts come from its own report. A file that does not even load counts as one failed test. */
const vitest = (project) => async () => {
  const file = `${reports}/${project}.json`
  await rm(file, { force: true })
  const { code, output } = await node([bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const report = await readReport(file)
  if (!report) {
    return { failed: 1, output, passed: 0 }
  }
  const brokenFiles = report.testResults.filter(({ assertionResults, status }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length
  return {
    failed: report.numFailedTests + brokenFiles || (code === 0 ? 0 : 1),
    output,
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const countPlaywright = (report) => {
  const { expected, flaky, skipped, unexpected } = report.stats
  return { failed: unexpected + report.errors.length, passed: expected + flaky, skipped }
}

const browser = async () => {
  const chromium = await findChromium()
  if (chromium.failure) {
    return { failed: 1, output: chromium.failure, passed: 0 }
  }
  const file = `${reports}/browser.json`
  await rm(file, { force: true })
  const { code, output } = await node([bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(chromium.path ? { CHROMIUM_PATH: chromium.path } : {}) },
  })
  const report = await readReport(file)
  if (!report) {
    return { failed: 1, output, passed: 0 }
  }
  const counts = countPlaywright(report)
  return { ...counts, failed: counts.failed || (code === 0 ? 0 : 1), output }
}

const types = async () => {
  // Next writes the types of its routes, which the pages are checked against.
  const routes = await node([bin('next/dist/bin/next'), 'typegen'], { env: { DATABASE_URL: 'postgres://types@127.0.0.1:1/types', NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_SECRET: 'only-for-the-types-never-for-running' } })
  return routes.code === 0 ? asOneTest(await node([bin('typescript/bin/tsc'), '--noEmit'])) : asOneTest(routes)
}

const boundaries = async () =>
  asOneTest(await node([bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src', 'collections', 'blocks', 'access', 'hooks', 'admin', 'payload.config.ts']))

const build = async () => ((await isBuilt()) ? asOneTest({ code: 0, output: '' }) : asOneTest(await node([inRoot('scripts/build.mjs')])))

const packageTest = async () => {
  const script = inRoot('test/plugin/run.mjs')
  await access(script)
  return asOneTest(await node([script]))
}

/**
 * The steps of `npm test`, in their order: what is quick and tells most comes first.
 * A step with `threads: 1` keeps one core busy and leaves the other alone; it runs beside another such step. The rest take the machine for themselves.
 */
export const testSteps = [
  { name: 'types', run: types, threads: 1 },
  { name: 'lint', run: async () => asOneTest(await node([bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'])), threads: 1 },
  { name: 'boundaries', run: boundaries, threads: 1 },
  { name: 'generated', run: async () => asOneTest(await node([inRoot('scripts/run.mjs'), 'scripts/generate.ts', '--check'])), threads: 1 },
  { name: 'unit', run: vitest('unit') },
  { name: 'build', run: build },
  { name: 'integration', run: vitest('integration') },
  { name: 'security', run: vitest('security') },
  { name: 'browser', run: browser },
  { name: 'package', run: packageTest },
]
