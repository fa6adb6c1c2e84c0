import { fork } from 'node:child_process'
import { access, constants, mkdir, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'

import { isBuilt } from './build-stamp.mjs'
import { findMissingPackages } from './install.mjs'
import { inRoot, root } from './paths.mjs'

const ok = (name) => ({ name, state: 'ok' })
const failed = (name, advice) => ({ advice, name, state: 'failed' })
const warning = (name, advice) => ({ advice, name, state: 'warning' })
const megabytes = 1024 * 1024

const checkInstall = async () => {
  const missing = await findMissingPackages()
  return missing.length === 0 ? ok('Packages: installed') : failed('Packages', `${missing.length} missing or of another version (${missing.slice(0, 3).join(', ')}): run "npm ci", or "npm start", which does it.`)
}

const checkBuild = async () => ((await isBuilt()) ? ok('Build: up to date') : warning('Build', 'Missing or older than the sources: the next "npm start" builds.'))

const checkDisk = async (folder) => {
  const { bavail, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / megabytes)
  if (free < 200) {
    return failed(`Disk: ${free} MB free`, `The portal needs at least 200 MB where ${folder} lies: make room.`)
  }
  return free < 1024 ? warning(`Disk: ${free} MB free`, `Less than 1 GB where ${folder} lies: make room soon.`) : ok(`Disk: ${Math.floor(free / 1024)} GB free`)
}

const checkRights = async (folder) => {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return ok(`Write rights: ${folder}`)
  } catch {
    return failed('Write rights', `This user may not write to ${folder}: change its owner, or set DATA_DIR to another directory.`)
  }
}

const isPortal = async (port) => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2000) })
    return (await response.json()).status === 'alive'
  } catch {
    return false
  }
}

const checkPort = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', async ({ code }) => {
      if (code === 'EADDRINUSE' && (await isPortal(port))) {
        resolve(ok(`Port ${port}: a portal answers there`))
      } else {
        resolve(failed(`Port ${port}`, code === 'EADDRINUSE' ? 'Taken by another program: end that one, or set PORT.' : `Cannot be used (${code}): set PORT to another one above 1023.`))
      }
    })
    probe.listen({ exclusive: true, host: process.env.HOST || '127.0.0.1', port }, () => probe.close(() => resolve(ok(`Port ${port}: free`))))
  })

/** The checks that need our own code: settings, secret, mail, database, migrations. They run in a process of their own. */
const checkPortal = () =>
  new Promise((resolve) => {
    const child = fork(inRoot('src/server/doctor.ts'), {
      cwd: root,
      env: { ...process.env, LOG_LEVEL: 'silent', NODE_ENV: process.env.NODE_ENV ?? 'production', NODE_OPTIONS: '--conditions=production' },
      execArgv: ['--conditions=production', '--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let findings
    let complaint = ''
    child.stderr.on('data', (chunk) => (complaint += chunk))
    child.on('message', (message) => (findings = message.findings))
    child.on('exit', () => resolve(findings ?? [failed('Portal', `The checks ended early: ${complaint.trim().split('\n').at(-1) || 'without a word'}`)]))
  })

const marks = { failed: '✗', ok: '✓', warning: '!' }

/** Looks at everything an installation needs, prints each finding with what to mend, and answers 1 when something failed. */
export const runDoctor = async () => {
  const dataDir = path.resolve(root, process.env.DATA_DIR || '.data')
  const findings = [ok(`Node ${process.versions.node}`), await checkInstall()]
  if (findings[1].state === 'ok') {
    findings.push(await checkBuild())
  }
  findings.push(await checkRights(dataDir))
  if (findings.at(-1).state === 'ok') {
    findings.push(await checkDisk(dataDir))
  }
  const port = Number(process.env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) {
    findings.push(await checkPort(port))
  }
  if (findings[1].state === 'ok') {
    findings.push(...(await checkPortal()))
  }
  for (const { advice, name, state } of findings) {
    console.log(`  ${marks[state]} ${name}${advice ? `\n      ${advice}` : ''}`)
  }
  const broken = findings.filter(({ state }) => state === 'failed').length
  console.log(broken === 0 ? '\n  Nothing to mend.' : `\n  ${broken} to mend.`)
  return broken === 0 ? 0 : 1
}
