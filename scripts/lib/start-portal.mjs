import { isBuilt } from './build-stamp.mjs'
import { installIfMissing } from './install.mjs'
import { inRoot } from './paths.mjs'
import { CommandFailure, runCommand } from './run-command.mjs'
import { runServerChild } from './server-child.mjs'

const usage = `Usage: npm start               starts the portal (installs and builds what is missing)
       npm run dev             starts it for developers, pages are compiled as they are opened
       npm run doctor          checks this installation and says what to mend`

const conditions = (mode) => `--conditions=${mode}`

const leastHeapMb = 256

/** Node lets garbage pile up as far as the machine seems large. With a bound it is collected early: less memory for the same work. */
const heapBound = () => {
  const wanted = process.env.MAX_HEAP_MB ?? '1024'
  if (!/^\d{3,6}$/.test(wanted) || Number(wanted) < leastHeapMb) {
    throw new CommandFailure(`MAX_HEAP_MB must be a whole number of megabytes, at least ${leastHeapMb}.`)
  }
  return `--max-old-space-size=${wanted}`
}

/** What a request leaves behind is gone before it is looked at: half as many short collections as with Node's 16 MB, a twentieth less work for each write. */
const youngGeneration = '--max-semi-space-size=32'

/** How the server is run, built or from its sources. */
const commandFor = (isDevelopment) =>
  isDevelopment
    ? { args: [conditions('development'), '--import', 'tsx', inRoot('src/server/index.ts')], env: { NODE_ENV: 'development', NODE_OPTIONS: conditions('development') } }
    : { args: [conditions('production'), heapBound(), youngGeneration, '--enable-source-maps', inRoot('.build/server/index.js')], env: { NODE_ENV: 'production', NODE_OPTIONS: conditions('production') } }

const buildIfChanged = async () => {
  if (await isBuilt()) {
    return
  }
  console.log('  Building once; the next start needs no build')
  const { code } = await runCommand(process.execPath, [inRoot('scripts/build.mjs')], { show: true })
  if (code !== 0) {
    throw new CommandFailure('')
  }
}

/** Node sometimes leaves while it loads packages, without a word: with code 13, or 0. Such a start is simply repeated. */
const endedSilently = ({ code, isReady, wasAsked }) => !isReady && !wasAsked && (code === 0 || code === 13)

const runServer = async (isDevelopment) => {
  const command = commandFor(isDevelopment)
  const first = await runServerChild(command)
  if (!endedSilently(first)) {
    return first.code
  }
  console.log('  The server ended while it was loading; starting it once more')
  const second = await runServerChild(command)
  if (!endedSilently(second)) {
    return second.code
  }
  throw new CommandFailure(`The server ended before it was ready (code ${second.code}), twice. Run "npm run doctor" to see what is missing.`)
}

const start = async (options) => {
  if (options.includes('--help')) {
    console.log(usage)
    return 0
  }
  const unknown = options.find((option) => !['--dev', '--doctor'].includes(option))
  if (unknown !== undefined) {
    throw new CommandFailure(`There is no option ${unknown}.\n${usage}`)
  }
  if (options.includes('--doctor')) {
    const { runDoctor } = await import('./doctor.mjs')
    return runDoctor()
  }
  const isDevelopment = options.includes('--dev')
  await installIfMissing()
  if (!isDevelopment) {
    await buildIfChanged()
  }
  return runServer(isDevelopment)
}

/** Installs, builds and runs; ends this process with the exit code of the server. */
export const startPortal = async (options) => {
  try {
    process.exit(await start(options))
  } catch (error) {
    if (!(error instanceof CommandFailure)) {
      console.error(`The portal could not be started: ${error.message}`)
    } else if (error.message !== '') {
      console.error(error.message)
    }
    process.exit(1)
  }
}
