'use client'

import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'

import { classNames } from './class-names.js'

export type PressFrameProps = {
  /** What the framed page may do, as the `allow` of an iframe takes it. */
  allow?: string
  /** What stands there until somebody presses: a poster, or a drawing and words. */
  children: ReactNode
  /** The size of the place, which does not change when the page appears in it. */
  className?: string
  /** What pressing does, for everyone who does not see the poster; contains the words on it. */
  label: string
  /** The rights of a page that is not trusted; absent for players, which need their own. */
  sandbox?: string
  src: string
  style?: CSSProperties
  /** What the framed page is called. */
  title: string
}

/** A page of somebody else that is not asked for anything before the viewer presses. */
export const PressFrame = ({ allow, children, className, label, sandbox, src, style, title }: PressFrameProps) => {
  const [isPressed, setIsPressed] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)

  // The button that had the focus is gone; what it opened takes over.
  useEffect(() => {
    if (isPressed) {
      frame.current?.focus()
    }
  }, [isPressed])

  return (
    <div className={classNames('relative overflow-hidden', className)} style={style}>
      {isPressed ? (
        <iframe
          allow={allow}
          allowFullScreen
          className="absolute inset-0 size-full border-0"
          ref={frame}
          referrerPolicy="strict-origin-when-cross-origin"
          src={src}
          title={title}
          {...(sandbox !== undefined && { sandbox })}
        />
      ) : (
        <button aria-label={label} className="group absolute inset-0 size-full cursor-pointer text-start focus-visible:-outline-offset-4" onClick={() => setIsPressed(true)} type="button">
          {children}
        </button>
      )}
    </div>
  )
}
