import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

import { isPublicIp } from '../domain/public-address.js'

/** Finds all addresses of a name. Given from outside only by tests. */
export type Resolve = (hostname: string, answer: (error: Error | null, addresses: LookupAddress[]) => void) => void

/** A name that leads into the own network; the sentence stands in the log of the webhook. */
export class InternalAddress extends Error {
  constructor(hostname: string) {
    super(`${hostname} leads to an address of an own network. Webhooks go to public addresses only.`)
  }
}

const bySystem: Resolve = (hostname, answer) => systemLookup(hostname, { all: true }, (error, addresses) => answer(error, addresses ?? []))

/**
 * The look-up for one connection: the socket goes to the very addresses that were checked, so that a name which answers differently a moment
 * later (DNS rebinding) gains nothing. One inner address among several refuses the name.
 */
export const guardedLookup = (resolve: Resolve = bySystem): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      if (error) {
        callback(error, '')
        return
      }
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => isPublicIp(address))) {
        callback(new InternalAddress(hostname), '')
        return
      }
      if (options.all) {
        callback(null, addresses)
        return
      }
      callback(null, first.address, first.family)
    })
  }
