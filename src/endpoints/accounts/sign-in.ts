import { generatePayloadCookie, loginOperation } from 'payload'
import type { PayloadRequest } from 'payload'

/** Signs in somebody who just proved who they are, and answers as Payload's own login does. */
export const signIn = async (req: PayloadRequest, slug: string, data: { email: string; password: string }): Promise<Response> => {
  const collection = req.payload.collections[slug]
  if (!collection) {
    throw new Error(`There is no collection "${slug}".`)
  }
  const { exp, token, user } = await loginOperation({ collection, data, req } as unknown as Parameters<typeof loginOperation>[0])
  const cookie = generatePayloadCookie({ collectionAuthConfig: collection.config.auth, cookiePrefix: req.payload.config.cookiePrefix, token: token ?? '' })
  return Response.json({ exp, message: req.t('authentication:passed'), user }, { headers: { 'Set-Cookie': String(cookie) } })
}
