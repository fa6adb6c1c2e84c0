import { describe, expect, it } from 'vitest'

import { defaultEmbedHosts } from '../domain/embed-hosts.js'
import { createContext } from './context.js'

describe('the options of the plugin', () => {
  it('let rooms embed the hosts of the default list, of an own list, or none', () => {
    expect(createContext({}).embedHosts).toEqual(defaultEmbedHosts)
    expect(createContext({ embedHosts: ['forms.example.com', '*.example.org'] }).embedHosts).toEqual(['forms.example.com', '*.example.org'])
    expect(createContext({ embedHosts: [] }).embedHosts).toEqual([])
  })

  it.each(['https://calendly.com', '*', 'calendly.com; script-src *', "'self'"])('refuse %s as a host, with a sentence', (host) => {
    expect(() => createContext({ embedHosts: [host] })).toThrow(`partnerPortal: "${host}" in embedHosts is not a host.`)
  })

  it('refuse a block that is registered twice', () => {
    expect(() => createContext({ blocks: [{ config: { fields: [], slug: 'banner' } }] })).toThrow('the block "banner" is registered twice')
  })
})
