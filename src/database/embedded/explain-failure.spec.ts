import { describe, expect, it } from 'vitest'

import { explainFailure } from './explain-failure.js'

const sentence = (text: string): string => explainFailure(text, '/srv/portal/.data', '/srv/portal/.data/postgres.log').message

describe('why the embedded database does not start', () => {
  it.each([
    ['FATAL:  could not write to file "pg_wal/xlogtemp.1": No space left on device', 'The disk is full'],
    ['FATAL:  could not extend file "base/1/2691"\nHINT:  Check free disk space.', 'The disk is full'],
    ['FATAL:  data directory "/srv" has wrong ownership', 'may not read or write'],
    ['FATAL:  database files are incompatible with server', 'another version of Postgres'],
    ['error while loading shared libraries: libicudata.so.60', 'npm rebuild'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets', 'port of the embedded database was taken'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'not enough free memory'],
    ['PANIC:  could not locate a valid checkpoint record', 'damaged or incomplete'],
    ['EROFS: read-only file system', 'cannot be written'],
    ['something nobody has seen', 'did not start'],
  ])('says of "%s": %s', (text, part) => {
    expect(sentence(text)).toContain(part)
  })

  it('is one line that names the log', () => {
    expect(sentence('No space left on device')).toMatch(/^[^\n]+ Details: \/srv\/portal\/\.data\/postgres\.log$/)
  })
})
