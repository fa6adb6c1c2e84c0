import { getPayload } from 'payload'

import config from '@payload-config'

/** Writes a migration from the difference between the config and the newest migration: `npm run migration -- <name>`. Needs no database. */
const [name = 'change'] = process.argv.slice(2)
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ forceAcceptWarning: true, migrationName: name.replace(/[^a-z0-9]+/gi, '_'), payload })
process.exit(0)
