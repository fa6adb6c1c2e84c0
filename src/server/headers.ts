import { randomBytes } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import type { RequestHandler } from 'express'
import helmet from 'helmet'

import { adminPolicy, apiPolicy, type PolicySources, portalPolicy } from './content-security-policy.js'
import { localsOf } from './request-locals.js'

/** What the headers depend on. */
export type HeaderOptions = {
  /** Path of Payload's admin. @default '/admin' */
  adminPath?: string
  isDevelopment: boolean
  /** Whether people reach the portal by https, which browsers are then told to keep. */
  isHttps: boolean
  sources?: PolicySources
}

const permissions = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
const staticFile = /^\/_next\/static\//

/** Lets helmet decide once; its answer is the same for every request, and setting it is all that is left to do for each. */
const readHelmetHeaders = (isHttps: boolean): readonly (readonly [string, string])[] => {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  helmet({
    contentSecurityPolicy: false,
    // A frontend of the vendor's own on a sibling host may show pictures from here.
    crossOriginResourcePolicy: { policy: 'same-site' },
    // Video players refuse to play for a page that says nothing at all about where it is.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: isHttps ? { includeSubDomains: true, maxAge: 31_536_000 } : false,
  })(response.req, response, () => undefined)
  return [...Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)] as const), ['Permissions-Policy', permissions] as const]
}

/** The headers that every answer carries. */
export const setSecurityHeaders = ({ isHttps }: HeaderOptions): RequestHandler => {
  const headers = readHelmetHeaders(isHttps)
  return (_request, response, next) => {
    for (const [name, value] of headers) {
      response.setHeader(name, value)
    }
    next()
  }
}

/** What API answers add: nothing in them runs, and no cache keeps what belongs to one person. A handler may set its own. */
export const setApiHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('Content-Security-Policy', apiPolicy)
  response.setHeader('Cache-Control', 'private, no-store')
  next()
}

/**
 * What pages add: a policy with a nonce of this request. Next takes the nonce from the policy in the *request* header and puts it
 * on its scripts; one that came from outside is overwritten here.
 */
export const setPageHeaders = ({ adminPath = '/admin', isDevelopment, sources = {} }: HeaderOptions): RequestHandler => {
  const forAdmin = adminPolicy(sources, isDevelopment)
  const forPortal = portalPolicy(sources, isDevelopment)
  return (request, response, next) => {
    if (staticFile.test(request.path)) {
      next()
      return
    }
    const nonce = randomBytes(16).toString('base64')
    const isAdmin = request.path === adminPath || request.path.startsWith(`${adminPath}/`)
    const policy = isAdmin ? forAdmin(nonce) : forPortal(nonce)
    localsOf(response).nonce = nonce
    request.headers['content-security-policy'] = policy
    delete request.headers['content-security-policy-report-only']
    request.headers['x-nonce'] = nonce
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Cache-Control', 'private, no-store')
    next()
  }
}
