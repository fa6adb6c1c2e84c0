'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import { Look } from './look.js'
import { Notice } from './notice.js'
import { useSay } from './use-say.js'

type DialogProps = {
  children?: ReactNode
  confirmLabel: string
  isBusy?: boolean
  isConfirmable?: boolean
  onCancel: () => void
  onConfirm: () => void
  problem?: string | undefined
  title: string
}

/**
 * A question before something happens. It stands outside the form of the document (forms do not nest), keeps what was typed when the server
 * refuses, and closes with Escape.
 */
export const Dialog = ({ children, confirmLabel, isBusy = false, isConfirmable = true, onCancel, onConfirm, problem, title }: DialogProps) => {
  const { say } = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  return createPortal(
    <dialog
      aria-labelledby={titleId}
      className="pp-dialog"
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
      ref={dialog}
    >
      <Look />
      <h2 id={titleId}>{title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          // React bubbles through portals: without this the document's own form would be submitted as well.
          event.stopPropagation()
          onConfirm()
        }}
      >
        {children}
        {problem && <Notice tone="bad">{problem}</Notice>}
        <div className="pp-actions">
          <Button buttonStyle="secondary" disabled={isBusy} onClick={onCancel} type="button">
            {say('Cancel')}
          </Button>
          <Button disabled={isBusy || !isConfirmable} type="submit">
            {confirmLabel}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
