import { writeFile } from 'node:fs/promises'

import { policyAsMarkdown } from '../access/document-policy.js'

await writeFile(new URL('../docs/policy.md', import.meta.url), policyAsMarkdown())
console.log('docs/policy.md is up to date.')
