import type { BasePayload } from 'payload'

import { frameworkCollections, frameworkGlobals } from './framework-access.js'

/** Everything somebody decided about: slugs with a policy, and those whose own access the host answers for. */
export type DecidedSlugs = { collections: readonly string[]; globals: readonly string[] }

const missing = (registered: readonly { slug: string }[], decided: readonly string[]): string[] =>
  registered.map(({ slug }) => slug).filter((slug) => !decided.includes(slug))

const sentence = (kind: 'collection' | 'global', slugs: readonly string[]): string =>
  `the ${kind}${slugs.length > 1 ? 's' : ''} ${slugs.map((slug) => `"${slug}"`).join(', ')}`

/**
 * Refuses to start while nobody decided who may use a registered collection or global.
 * Payload's default for it would be "anybody signed in", and partners are signed in.
 */
export const checkPolicyComplete = ({ config }: Pick<BasePayload, 'config'>, decided: DecidedSlugs): void => {
  const collections = missing(config.collections, [...decided.collections, ...frameworkCollections])
  const globals = missing(config.globals, [...decided.globals, ...frameworkGlobals])
  if (collections.length > 0 || globals.length > 0) {
    const named = [...(collections.length > 0 ? [sentence('collection', collections)] : []), ...(globals.length > 0 ? [sentence('global', globals)] : [])]
    throw new Error(
      `partnerPortal: nobody decided who may use ${named.join(' and ')}. ` +
        'Give a policy in partnerPortal({ policy: { collections: { … }, globals: { … } } }), or name it under policy.trusted if its own access decides.',
    )
  }
}
