const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/test/support/empty-module.ts' },
  resolver: undefined,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
}

/** The projects that `npm test` runs one after the other; integration and security start a real database. */
export default {
  // Every file has a database of its own, so files may run beside one another; a worker that has loaded the portal often enough starts anew.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  projects: [
    { ...base, displayName: 'unit', roots: ['<rootDir>/src', '<rootDir>/access', '<rootDir>/blocks', '<rootDir>/hooks', '<rootDir>/collections', '<rootDir>/admin', '<rootDir>/test/docs'], testMatch: ['**/*.spec.ts', '**/*.spec.tsx'] },
    { ...base, displayName: 'integration', globalSetup: '<rootDir>/test/support/start-test-database.ts', globalTeardown: '<rootDir>/test/support/stop-test-database.ts', testMatch: ['<rootDir>/test/integration/**/*.spec.ts'], setupFilesAfterEnv: ['<rootDir>/test/support/allow-slow-tests.ts'] },
    { ...base, displayName: 'security', globalSetup: '<rootDir>/test/support/start-test-database.ts', globalTeardown: '<rootDir>/test/support/stop-test-database.ts', testMatch: ['<rootDir>/test/security/**/*.spec.ts'], setupFilesAfterEnv: ['<rootDir>/test/support/allow-slow-tests.ts'] },
  ],
}
