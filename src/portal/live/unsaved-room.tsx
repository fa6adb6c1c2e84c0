'use client'

import { useRouter } from 'next/navigation.js'
import { startTransition, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'

import type { TypedRoom } from '../../client/building.js'
import { Callout } from '../ui/callout.js'
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
  const router = useRouter()
  const [drawn, setDrawn] = useState<{ failed: boolean; node: ReactNode }>({ failed: false, node: null })
  const waiting = useRef<TypedRoom>(undefined)
  const isDrawing = useRef(false)

  const drawNext = useEffectEvent(async () => {
    const form = waiting.current
    if (isDrawing.current || form === undefined) {
      return
    }
    waiting.current = undefined
    isDrawing.current = true
    const node = await draw(basePath, form).catch(() => undefined)
    isDrawing.current = false
    startTransition(() => setDrawn((before) => (node === undefined ? { ...before, failed: true } : { failed: false, node })))
    if (node === null) {
      router.refresh()
    }
    void drawNext()
  })

  useEffect(() => {
    const admin = window.parent === window ? (window.opener as null | Window) : window.parent
    if (!admin) {
      return undefined
    }
    let timer: ReturnType<typeof setTimeout>
    const listen = ({ data, origin, source }: MessageEvent<unknown>) => {
      const form = origin === window.location.origin && source === admin ? formIn(data, { id, slug }) : undefined
      if (form) {
        waiting.current = form
        clearTimeout(timer)
        timer = setTimeout(() => void drawNext(), settleTime)
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
