import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { clamdScanner, partnerPortal } from 'payload-partner-portal'
import { reliablePostgres } from 'payload-partner-portal/database'
import { mailTransport } from 'payload-partner-portal/email'
import { buildConfig, type CollectionConfig } from 'payload'
import sharp from 'sharp'

const root = path.dirname(fileURLToPath(import.meta.url))
const dataFolder = path.resolve(process.env.DATA_DIR ?? '.data')
const serverURL = process.env.SERVER_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`

/** Keeps the bytes of a collection in a folder of their own. */
const storedIn =
  (folder: string) =>
  (collection: CollectionConfig): CollectionConfig => ({ ...collection, upload: { ...(typeof collection.upload === 'object' && collection.upload), staticDir: path.join(dataFolder, folder) } })

/** The runnable portal: adapters, environment, and the plugin. Everything the portal is comes from the plugin. */
export default buildConfig({
  admin: { importMap: { baseDir: root }, meta: { titleSuffix: ' · Partner portal' }, user: 'users' },
  cookiePrefix: 'partner-portal',
  csrf: [serverURL],
  db: reliablePostgres({ connectionString: process.env.DATABASE_URL ?? '', migrationDir: path.join(root, 'src/database/migrations') }),
  defaultDepth: 0,
  editor: lexicalEditor(),
  email: mailTransport({ folder: path.join(dataFolder, 'mail'), fromAddress: process.env.MAIL_FROM, fromName: process.env.MAIL_FROM_NAME, smtpUrl: process.env.SMTP_URL }),
  graphQL: { schemaOutputFile: path.join(root, 'schema.graphql') },
  localization: { defaultLocale: 'en', fallback: true, locales: [{ code: 'en', label: 'English' }, { code: 'de', label: 'Deutsch' }] },
  maxDepth: 2,
  plugins: [
    partnerPortal({
      notifications: { ...(process.env.NOTIFICATION_GRACE_SECONDS && { graceInSeconds: Number(process.env.NOTIFICATION_GRACE_SECONDS) }) },
      ...(process.env.CLAMAV_HOST && { scanFile: clamdScanner({ host: process.env.CLAMAV_HOST, port: Number(process.env.CLAMAV_PORT ?? 3310) }) }),
      overrides: { files: storedIn('files'), media: storedIn('media') },
    }),
  ],
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: path.join(root, 'payload-types.ts') },
})
