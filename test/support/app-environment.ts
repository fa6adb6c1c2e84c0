import { tmpdir } from 'node:os'
import path from 'node:path'

/** The address the tests pretend to call; cookies are accepted for this origin only. */
export const testOrigin = 'http://localhost:3000'

/** Where the files and mails of a test's portal go. */
export const testFiles = (connectionString: string): string => path.join(tmpdir(), 'portal-test-files', new URL(connectionString).pathname.slice(1))

/** What the app's config reads, for a test process on `connectionString`. */
export const appEnvironment = (connectionString: string): Record<string, string> => ({
  DATA_DIR: testFiles(connectionString),
  DATABASE_URL: connectionString,
  DISABLE_PAYLOAD_HMR: 'true',
  // Mails of the tests leave at once; what waits is tested where it matters.
  NOTIFICATION_GRACE_SECONDS: '0',
  PAYLOAD_SECRET: 'the secret of the tests, long enough for anybody',
  SERVER_URL: testOrigin,
})
