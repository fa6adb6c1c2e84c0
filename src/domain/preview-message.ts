const kind = 'portal-preview'

/** What a page of the portal shows beside a form: the room whose draft stands there, and as whom it is seen. Both null on a page that is no preview, or none any more. */
export type ShownPreview = { person: null | string; room: null | string }

/** What such a page says to the admin: what it shows, or that whoever looks has left the preview. */
export type PreviewMessage = (ShownPreview & { type: typeof kind }) | { isLeft: true; type: typeof kind }

/** A page that shows a preview, or shows that there is none. */
export const previewShown = ({ person, room }: ShownPreview): PreviewMessage => ({ person, room, type: kind })

/** Somebody pressed the button that ends the preview. */
export const previewLeft = (): PreviewMessage => ({ isLeft: true, type: kind })

const textOrNull = (value: unknown): null | string => (typeof value === 'string' ? value : null)

/** The message a page of the portal sent; undefined for whatever else arrives. */
export const previewMessageIn = (data: unknown): PreviewMessage | undefined => {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== kind) {
    return undefined
  }
  if ('isLeft' in data) {
    return previewLeft()
  }
  return 'person' in data && 'room' in data ? previewShown({ person: textOrNull(data.person), room: textOrNull(data.room) }) : undefined
}
