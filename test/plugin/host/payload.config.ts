import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { partnerPortal } from 'payload-partner-portal'
import { reliablePostgres } from 'payload-partner-portal/database'
import sharp from 'sharp'

import { quoteBlock } from './blocks/quote/config'
import { events } from './products/events'
import { products, productsPolicy } from './products/products'
import { priceListRoom } from './rooms/price-list/room'

const root = path.dirname(fileURLToPath(import.meta.url))
const serverURL = process.env.SERVER_URL ?? 'http://localhost:3000'

/** A Payload project with collections of its own that takes the partner portal in. */
export default buildConfig({
  admin: { importMap: { baseDir: root, importMapFile: path.join(root, 'app/(payload)/admin/importMap.js') }, user: 'users' },
  collections: [products, events],
  csrf: [serverURL],
  db: reliablePostgres({ connectionString: process.env.DATABASE_URL ?? '', migrationDir: path.join(root, 'migrations') }),
  editor: lexicalEditor(),
  plugins: [
    partnerPortal({
      blocks: [quoteBlock],
      labels: { partners: { plural: 'Agencies', singular: 'Agency' } },
      policy: { collections: { products: productsPolicy }, trusted: ['events'] },
      rooms: [priceListRoom],
    }),
  ],
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false },
})
