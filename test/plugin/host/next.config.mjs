import { withPayload } from '@payloadcms/next/withPayload'

/** What any Payload project has. Nothing here is for the portal. */
export default withPayload({ turbopack: { root: import.meta.dirname } })
