import type { PreviewMessage } from '../../domain/preview-message.js'

/** The window of the admin in which this page stands as a live preview, or which opened it; null for a page that stands alone. */
export const adminBeside = (): null | Window => (window.parent === window ? (window.opener as null | Window) : window.parent)

/** Says something to that window, if it is of the same site. */
export const sayToAdmin = (message: PreviewMessage): void => adminBeside()?.postMessage(message, window.location.origin)
