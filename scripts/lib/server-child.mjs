import { spawn } from 'node:child_process'
import { constants } from 'node:os'

import { root } from './paths.mjs'

// npm hands a signal on that the terminal has sent to us as well; two within this time are one Ctrl-C.
const oneKeyPressMs = 1000

/** Says how a child ended, as a shell would. */
const codeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0)

/**
 * Runs one process until it ends. It has a process group of its own, so that a Ctrl-C reaches it once, through us; and a channel to
 * us, so that it ends when we are killed. Resolves with its exit code and whether it ever said that it is ready.
 */
export const runServerChild = ({ args, env }) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, detached: true, env: { ...process.env, ...env }, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    let isReady = false
    let lastSignal = -Infinity
    let wasAsked = false
    const forward = (signal) => {
      const now = performance.now()
      if (now - lastSignal > oneKeyPressMs) {
        lastSignal = now
        wasAsked = true
        child.kill(signal)
      }
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => forward(signal === 'SIGHUP' ? 'SIGTERM' : signal))
    }
    child.on('message', (message) => {
      isReady ||= message === 'ready'
    })
    child.on('error', (error) => {
      console.error(`Node could not be started: ${error.message}`)
      resolve({ code: 1, isReady, wasAsked })
    })
    child.on('exit', (code, signal) => resolve({ code: codeOf(code, signal), isReady, wasAsked }))
  })
