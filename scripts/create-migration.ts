import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { getPayload } from 'payload'

import config from '@payload-config'

/** Writes a migration from the difference between the config and the newest migration: `npm run migration -- <name>`. Needs no database. */
const [name = 'change'] = process.argv.slice(2)
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ forceAcceptWarning: true, migrationName: name.replace(/[^a-z0-9]+/gi, '_'), payload })

// What Payload writes does not compile under strict module settings; it is generated, so it is told apart instead of edited.
const folder = payload.db.migrationDir
for (const file of (await readdir(folder)).filter((each) => each.endsWith('.ts') && each !== 'index.ts')) {
  const target = path.join(folder, file)
  const source = await readFile(target, 'utf8')
  if (!source.startsWith('// @ts-nocheck')) {
    await writeFile(target, `// @ts-nocheck -- generated\n${source.replace('import { MigrateUpArgs, MigrateDownArgs, sql }', 'import { type MigrateUpArgs, type MigrateDownArgs, sql }')}`)
  }
}
process.exit(0)
