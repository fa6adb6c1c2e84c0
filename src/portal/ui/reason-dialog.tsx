'use client'

import { useState } from 'react'

import { Button } from './button.js'
import type { ButtonVariant } from './button-class.js'
import { Callout } from './callout.js'
import { Dialog } from './dialog.js'
import { Field, fieldControl } from './field.js'
import { Textarea } from './textarea.js'

const longestReason = 1000

type ReasonDialogProps = {
  /** What went wrong with the last try. */
  error: string | undefined
  /** Names the control; unique on its page. */
  id: string
  isOpen: boolean
  isPending: boolean
  onOpenChange: (isOpen: boolean) => void
  onSubmit: (reason: string) => void
  variant?: ButtonVariant
  words: { cancel: string; close: string; help: string; reason: string; required: string; submit: string; title: string }
}

/** Asks why before something is done that somebody else reads the reason of. */
export const ReasonDialog = ({ error, id, isOpen, isPending, onOpenChange, onSubmit, variant = 'primary', words }: ReasonDialogProps) => {
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const missing = isMissing ? words.required : undefined
  return (
    <Dialog closeLabel={words.close} isOpen={isOpen} onOpenChange={onOpenChange} title={words.title}>
      <form
        className="flex flex-col gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() === '') {
            setIsMissing(true)
            document.getElementById(id)?.focus()
            return
          }
          onSubmit(reason.trim())
        }}
      >
        {error && (
          <Callout role="alert" tone="danger">
            {error}
          </Callout>
        )}
        <Field description={words.help} error={missing} id={id} label={words.reason}>
          <Textarea
            {...fieldControl({ description: true, error: missing, id })}
            maxLength={longestReason}
            onChange={(event) => {
              setReason(event.target.value)
              setIsMissing(false)
            }}
            value={reason}
          />
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>{words.cancel}</Button>
          <Button isPending={isPending} type="submit" variant={variant}>
            {words.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
