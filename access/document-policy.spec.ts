import { readFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { policyAsMarkdown } from './document-policy.js'

describe('docs/policy.md', () => {
  it('says what the policies say (else run npm run generate)', async () => {
    expect(await readFile(new URL('../docs/policy.md', import.meta.url), 'utf8')).toBe(policyAsMarkdown())
  })
})
