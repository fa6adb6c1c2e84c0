'use client'

import { startTransition, useEffect, useEffectEvent, useState, type ReactNode } from 'react'

import type { TypedRoom } from '../../client/building.js'
import { previewShown, type ShownPreview } from '../../domain/preview-message.js'
import { Callout } from '../ui/callout.js'
import { adminBeside, sayToAdmin } from './admin-beside.js'
import type { DrawnRoom } from './draw-unsaved-room.js'
import { drawLatest } from './draw-latest.js'
import { formIn } from './form-in-message.js'

/** Somebody who types does not want to see every letter. */
const settleTime = 300

export type UnsavedRoomProps = {
  basePath: string
  children: ReactNode
  draw: (basePath: string, shown: ShownPreview, form: TypedRoom) => Promise<DrawnRoom>
  /** Of the room of this page, whose form is listened to; unknown where the person does not find it. */
  id: string | undefined
  notShown: string
  /** As whom this page was drawn, and the room whose draft it may show. */
  shown: ShownPreview
  slug: string
}

/**
 * The room of a live preview: what was saved, until the form beside it says what it holds. Only the window of the same site in which this page stands,
 * or which opened it, is listened to. One drawing at a time; what is typed meanwhile is drawn next.
 */
export const UnsavedRoom = ({ basePath, children, draw, id, notShown, shown, slug }: UnsavedRoomProps) => {
  const { person, room } = shown
  const [drawn, setDrawn] = useState<{ failed: boolean; node: ReactNode }>({ failed: false, node: null })
  const drawHere = useEffectEvent(async (form: TypedRoom): Promise<ReactNode> => {
    const room = await draw(basePath, shown, form)
    if (room?.isEnded) {
      // The admin starts it again, and this page is loaded anew; what is typed comes once it is there.
      sayToAdmin(previewShown({ person: null, room: null }))
      throw new Error('The preview has ended.')
    }
    return room && room.drawn
  })

  useEffect(() => {
    const admin = adminBeside()
    if (!admin) {
      return undefined
    }
    const drawForm = drawLatest<TypedRoom, ReactNode>({
      draw: (form) => drawHere(form),
      onDrawn: (node) => startTransition(() => setDrawn({ failed: false, node })),
      onFailed: () => setDrawn((before) => ({ ...before, failed: true })),
    })
    let timer: ReturnType<typeof setTimeout>
    const listen = ({ data, origin, source }: MessageEvent<unknown>) => {
      const form = origin === window.location.origin && source === admin ? formIn(data, { id, slug }) : undefined
      if (form) {
        clearTimeout(timer)
        timer = setTimeout(() => void drawForm(form), settleTime)
      }
    }
    window.addEventListener('message', listen)
    admin.postMessage({ ready: true, type: 'payload-live-preview' }, window.location.origin)
    sayToAdmin(previewShown({ person, room }))
    return () => {
      clearTimeout(timer)
      window.removeEventListener('message', listen)
    }
  }, [id, person, room, slug])

  return (
    <>
      {drawn.failed && (
        <div className="mb-6">
          <Callout tone="warning">{notShown}</Callout>
        </div>
      )}
      {drawn.node ?? children}
    </>
  )
}
