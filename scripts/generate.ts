import { readFile, writeFile } from 'node:fs/promises'

import { generateImportMap, getPayload } from 'payload'

import config from '@payload-config'

import { policyAsMarkdown } from '../access/document-policy.js'
import { findUnwrittenChanges } from './lib/find-unwritten-changes.js'
import { inRoot } from './lib/paths.mjs'

/**
 * `npm run generate`: writes what is made from the sources and committed: the admin's import map and `docs/policy.md`.
 * With `--check` nothing is written; the command fails when a file is out of date, or when the collections were changed without a migration.
 */
const isCheck = process.argv.includes('--check')
const importMapFile = inRoot('src/app/(payload)/admin/importMap.js')
const policyFile = inRoot('docs/policy.md')

const read = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '')

const writeImportMap = async (): Promise<string> => {
  const before = await read(importMapFile)
  await generateImportMap(await config, { force: true, log: false })
  const after = await read(importMapFile)
  if (isCheck) {
    await writeFile(importMapFile, before)
  }
  return before === after ? '' : 'src/app/(payload)/admin/importMap.js'
}

const writePolicy = async (): Promise<string> => {
  const text = policyAsMarkdown()
  const isCurrent = (await read(policyFile)) === text
  if (!isCurrent && !isCheck) {
    await writeFile(policyFile, text)
  }
  return isCurrent ? '' : 'docs/policy.md'
}

const outdated = [await writeImportMap(), await writePolicy()].filter((file) => file !== '')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const unwritten = await findUnwrittenChanges(payload)

for (const file of outdated) {
  console.log(isCheck ? `${file} is out of date: run "npm run generate" and commit it.` : `${file} written`)
}
if (unwritten > 0) {
  console.log(`The collections were changed without a migration (${unwritten} statements): run "npm run migration -- <name>" and commit it.`)
}
if (outdated.length === 0 && unwritten === 0) {
  console.log('Everything generated is up to date.')
}
process.exit(unwritten > 0 || (isCheck && outdated.length > 0) ? 1 : 0)
