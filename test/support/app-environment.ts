/** The address the tests pretend to call; cookies are accepted for this origin only. */
export const testOrigin = 'http://localhost:3000'

/** What the app's config reads, for a test process on `connectionString`. */
export const appEnvironment = (connectionString: string): Record<string, string> => ({
  DATABASE_URL: connectionString,
  DISABLE_PAYLOAD_HMR: 'true',
  PAYLOAD_SECRET: 'the secret of the tests, long enough for anybody',
  SERVER_URL: testOrigin,
})
