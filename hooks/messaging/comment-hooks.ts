import type { CollectionConfig } from 'payload'

import type { PortalContext } from '../../src/plugin/context.js'
import { signComment } from './sign-comment.js'
import { tellAboutComment } from './tell-about-comment.js'

/** Everything that follows from writing a comment. */
export const commentHooks = (_context: PortalContext): NonNullable<CollectionConfig['hooks']> => ({
  afterChange: [tellAboutComment],
  beforeValidate: [signComment],
})
