/*
 * `npm test`: installs what is missing, runs every step to its end, shows what failed in full, and closes with one line.
 * `--only <step>[,<step>]` runs a part, for developers.
 */
import { isNodeTooOld, oldNodeSentence } from './lib/node-version.mjs'

if (isNodeTooOld(process.versions.node)) {
  console.error(oldNodeSentence(process.versions.node))
  process.exit(1)
}

const [{ installIfMissing }, { CommandFailure }, { withProgress }, { runInOrder }, { testSteps }] = await Promise.all([
  import('./lib/install.mjs'),
  import('./lib/run-command.mjs'),
  import('./lib/progress.mjs'),
  import('./lib/run-in-order.mjs'),
  import('./lib/test-steps.mjs'),
])

const chooseSteps = (options) => {
  const at = options.indexOf('--only')
  if (at === -1) {
    return testSteps
  }
  const names = (options[at + 1] ?? '').split(',')
  const unknown = names.find((name) => !testSteps.some((step) => step.name === name))
  if (unknown !== undefined) {
    throw new CommandFailure(`There is no step “${unknown}”. Steps: ${testSteps.map(({ name }) => name).join(', ')}.`)
  }
  return testSteps.filter(({ name }) => names.includes(name))
}

const runStep = async ({ name, run }) => {
  const begin = performance.now()
  const result = await withProgress(name, async () => {
    try {
      return await run()
    } catch (error) {
      return { failed: 1, output: `The step could not run: ${error.message}`, passed: 0 }
    }
  })
  if (result.failed > 0) {
    console.log(`\n${result.output.trim()}\n`)
  }
  return { name, skipped: 0, ...result, seconds: (performance.now() - begin) / 1000 }
}

const showTable = (results) => {
  console.log(`\n  ${'step'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'seconds'.padStart(10)}`)
  for (const { failed, name, passed, seconds, skipped } of results) {
    console.log(`  ${name.padEnd(14)}${String(passed).padStart(8)}${String(failed).padStart(8)}${String(skipped).padStart(9)}${seconds.toFixed(1).padStart(10)}`)
  }
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0)

try {
  const steps = chooseSteps(process.argv.slice(2))
  await installIfMissing()
  const results = await runInOrder(steps, runStep)
  showTable(results)
  const failed = sum(results, 'failed')
  console.log(`\n${sum(results, 'passed')} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
} catch (error) {
  console.error(error instanceof CommandFailure ? error.message : `The tests could not run: ${error.message}`)
  process.exit(1)
}
