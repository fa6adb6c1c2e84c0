import 'server-only'
import { headers } from 'next/headers.js'

/** The nonce of this page's content security policy, which stands in the request as Next expects it; undefined without a policy. */
export const loadNonce = async (): Promise<string | undefined> => /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
