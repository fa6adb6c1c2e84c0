import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig } from 'payload'

import { collectionFactories } from '../../../collections/index.js'
import { slugs } from '../../../collections/slugs.js'
import { createContext } from '../../../src/plugin/context.js'

const context = createContext({})

/** The portal's schema without anything of the portal: no hooks, no endpoints, Payload's own access with one rule for leads. */
const stock = ({ admin: _admin, endpoints: _endpoints, hooks: _hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: {
    read: ({ req: { user } }) => {
      const { partner } = (user ?? {}) as { partner?: string }
      return collection.slug === slugs.leads ? partner !== undefined && { partner: { equals: partner } } : Boolean(user)
    },
  },
})

/** What a project on plain Payload would be: Payload's own adapter and its own REST route in Next. The bench reads the portal's data through it. */
export default buildConfig({
  admin: { user: slugs.users },
  collections: Object.values(collectionFactories).map((factory) => stock(factory(context) as CollectionConfig)),
  db: postgresAdapter({ blocksAsJSON: true, idType: 'uuidv7', pool: { connectionString: process.env.DATABASE_URL ?? '', max: 10 }, push: false }),
  defaultDepth: 0,
  editor: lexicalEditor(),
  localization: { defaultLocale: 'en', fallback: true, locales: ['en', 'de'] },
  secret: process.env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  typescript: { autoGenerate: false },
})
