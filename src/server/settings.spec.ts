import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readSettings } from './settings.js'

const database = 'postgres://user:password@db:5432/portal'
const secret = 'a-long-random-text-for-tests'

describe('settings', () => {
  it('starts without any variable, reachable from this machine only', () => {
    expect(readSettings({})).toMatchObject({ databaseUrl: undefined, host: '127.0.0.1', logLevel: 'warn', port: 3000, role: 'both', seedDemo: true, serverOrigin: 'http://localhost:3000' })
  })

  it('listens to everybody and seeds nothing when it has a database of its own', () => {
    expect(readSettings({ DATABASE_URL: database, PAYLOAD_SECRET: secret })).toMatchObject({ host: '0.0.0.0', logRequests: 'on', seedDemo: false })
  })

  it('keeps the limits unless they are switched off in so many words', () => {
    expect(readSettings({ RATE_LIMIT_SIGN_INS: '7' }).limits).toMatchObject({ failedSignInsPerAccount: 10, signInsPerMinute: 7 })
    expect(readSettings({ RATE_LIMITS: 'off' }).limits).toBeUndefined()
  })

  it('takes an empty variable for a missing one', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: undefined, port: 3000 })
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number.'],
    [{ PORT: '70000' }, 'PORT must be at most 65535.'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with postgres://, for example postgres://user:password@host:5432/portal.'],
    [{ DATABASE_URL: database }, 'PAYLOAD_SECRET is not set.'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET is too short'],
    [{ SERVER_URL: 'portal.example.com' }, 'SERVER_URL must be the public address of the portal'],
    [{ SERVER_URL: 'https://example.com/portal' }, 'SERVER_URL must be an origin without a path'],
    [{ ROLE: 'boss' }, 'ROLE must be web, worker or both.'],
    [{ RATE_LIMITS: 'no' }, 'RATE_LIMITS must be on or off.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
  ])('says what is wrong with %j', (variables, sentence) => {
    expect(() => readSettings(variables)).toThrow(sentence)
  })

  it('are all explained in the documentation', () => {
    const source = readFileSync('src/server/settings.ts', 'utf8')
    const documentation = readFileSync('docs/install-and-operate.md', 'utf8')
    const names = [...source.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name).filter((name) => name !== 'NODE_ENV')
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !documentation.includes(`| \`${name}\` |`))).toEqual([])
  })
})
