import config from '@payload-config'
import { createPortal } from 'payload-partner-portal/portal'

/** The portal of this app: every file beside this one takes its page from here. */
export const portal = createPortal({ config })
