import { postgresAdapter } from '@payloadcms/db-postgres'

/** Placeholder of the first hour: replaced by the database engineer's adapter. */
export const reliablePostgres = ({ connectionString, migrationDir }: { connectionString: string; migrationDir?: string }) =>
  postgresAdapter({ blocksAsJSON: true, idType: 'uuidv7', migrationDir, pool: { connectionString }, push: false })
