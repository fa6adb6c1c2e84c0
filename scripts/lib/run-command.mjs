import { spawn } from 'node:child_process'

import { root } from './paths.mjs'

/** The outcome of a command that ran to its end. */
const outcome = (code, signal, output) => ({ code: code ?? (signal ? 1 : 0), output })

/**
 * Runs a command in the checkout and keeps its output; resolves with its exit code, whatever it is.
 * Ends it when we are ended.
 */
export const runCommand = (command, args, { env = {}, show = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = []
    const collect = (stream) => (chunk) => {
      chunks.push(chunk)
      if (show) {
        stream.write(chunk)
      }
    }
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward)
    process.on('SIGTERM', forward)
    child.stdout.on('data', collect(process.stdout))
    child.stderr.on('data', collect(process.stderr))
    child.on('error', (error) => resolve(outcome(127, null, `${command}: ${error.message}`)))
    child.on('close', (code, signal) => {
      process.off('SIGINT', forward)
      process.off('SIGTERM', forward)
      resolve(outcome(code, signal, Buffer.concat(chunks).toString('utf8')))
    })
  })

/** A failure that is one sentence for the person at the terminal. */
export class CommandFailure extends Error {}
