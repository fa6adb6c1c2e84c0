import 'server-only'
import { cookies, headers } from 'next/headers.js'

/** Marks a request as one of staff who look at the portal as a partner user. */
export const previewHeader = 'x-portal-preview'

/** Set while staff preview the portal; its presence makes the pages ask for the preview. */
export const previewCookie = 'portal-preview'

const passedOn = ['cookie', 'user-agent', 'x-forwarded-for', 'x-request-id'] as const

/** The headers of the page's request that its API requests carry on: who asks, and the id that ties the log lines together. */
export const requestHeaders = async (): Promise<Record<string, string>> => {
  const incoming = await headers()
  const isPreview = (await cookies()).has(previewCookie)
  const passed = passedOn.flatMap((name) => {
    const value = incoming.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(passed), ...(isPreview && { [previewHeader]: '1' }) }
}
