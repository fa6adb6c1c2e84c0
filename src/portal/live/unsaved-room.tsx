'use client'

import { startTransition, useEffect, useEffectEvent, useState, type ReactNode } from 'react'

import type { TypedRoom } from '../../client/building.js'
import { Callout } from '../ui/callout.js'
import { drawLatest } from './draw-latest.js'
import { formIn } from './form-in-message.js'

/** Somebody who types does not want to see every letter. */
const settleTime = 300

export type UnsavedRoomProps = {
  basePath: string
  children: ReactNode
  draw: (basePath: string, form: TypedRoom) => Promise<ReactNode>
  /** Of the room of this page, whose form is listened to; unknown where the person does not find it. */
  id: string | undefined
  notShown: string
  slug: string
}

/**
 * The room of a live preview: what was saved, until the form beside it says what it holds. Only the window of the same site in which this page stands,
 * or which opened it, is listened to. One drawing at a time; what is typed meanwhile is drawn next.
 */
export const UnsavedRoom = ({ basePath, children, draw, id, notShown, slug }: UnsavedRoomProps) => {
  const [drawn, setDrawn] = useState<{ failed: boolean; node: ReactNode }>({ failed: false, node: null })
  const drawHere = useEffectEvent((form: TypedRoom) => draw(basePath, form))

  useEffect(() => {
    const admin = window.parent === window ? (window.opener as null | Window) : window.parent
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
    return () => {
      clearTimeout(timer)
      window.removeEventListener('message', listen)
    }
  }, [id, slug])

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
