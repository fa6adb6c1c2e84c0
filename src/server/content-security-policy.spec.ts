import { describe, expect, it } from 'vitest'

import { adminPolicy, portalPolicy, sourcesOfConfig } from './content-security-policy.js'

const framesOf = (policy: string): string[] => /frame-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? []
const config = { custom: { partnerPortal: { embedHosts: ['calendly.com', '*.typeform.com'] } } }

describe('what pages may frame', () => {
  it('is the portal itself, the video players and the hosts that rooms may embed, and nothing else', () => {
    expect(framesOf(portalPolicy(sourcesOfConfig(config), false)('n'))).toEqual([
      "'self'",
      'https://www.youtube-nocookie.com',
      'https://player.vimeo.com',
      'https://www.loom.com',
      'https://calendly.com',
      'https://*.typeform.com',
    ])
  })

  it('is the players alone where nothing may be embedded', () => {
    expect(framesOf(portalPolicy(sourcesOfConfig({}), false)('n'))).toHaveLength(4)
  })

  it('is the same in the admin, for its preview', () => {
    expect(framesOf(adminPolicy(sourcesOfConfig(config), false)('n'))).toEqual(expect.arrayContaining(['https://calendly.com', 'https://www.youtube-nocookie.com']))
  })
})
