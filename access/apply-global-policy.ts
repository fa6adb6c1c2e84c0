import type { GlobalConfig } from 'payload'

import { accessOf } from './collection-access.js'
import { readerLanguage, refusalIn } from './refusal.js'
import type { GlobalPolicy } from './rule.js'
import { never } from './rules/never.js'
import { viewerOf } from './viewer-of.js'

/** Makes a global do what its policy says; a preview changes nothing. */
export const applyGlobalPolicy = (global: GlobalConfig, policy: GlobalPolicy): GlobalConfig => ({
  ...global,
  access: { read: accessOf(policy.read), readVersions: accessOf(policy.readVersions ?? never), update: accessOf(policy.update) },
  hooks: {
    ...global.hooks,
    beforeOperation: [
      async ({ args, operation, req }) => {
        const viewer = await viewerOf(req)
        if (operation === 'update' && viewer.kind === 'partner-user' && viewer.previewedBy !== null) {
          throw refusalIn(await readerLanguage(req), 'PREVIEW_READS_ONLY', { name: viewer.name })
        }
        return args
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
})
