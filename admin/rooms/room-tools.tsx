'use client'
import { Button, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import { useSay } from '../ui/use-say.js'
import { MakeDialog } from './make-dialog.js'
import { SaveTemplateDialog } from './save-template-dialog.js'

/** Above the form of a room: take it to another portal, or keep it to start others from. Both work on what was last saved. */
export const RoomTools = () => {
  const { say } = useSay()
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const title = useFormFields(([fields]) => fields.title?.value)
  const [open, setOpen] = useState<'duplicate' | 'template' | null>(null)
  const close = () => setOpen(null)
  const may = permissions?.collections
  if (!id) {
    return null
  }
  return (
    <>
      {Boolean(may?.rooms?.create) && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('duplicate')} size="medium" type="button">
          {say('Duplicate to…')}
        </Button>
      )}
      {Boolean(may?.['room-templates']?.create) && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('template')} size="medium" type="button">
          {say('Save as template')}
        </Button>
      )}
      {open === 'duplicate' && (
        <MakeDialog
          address={`/rooms/${id}/duplicate-to`}
          confirmLabel={say('Duplicate')}
          intro={say('Makes a draft with the same blocks, audience and conditions. Links lead to the same room of that portal.')}
          onClose={close}
          title={say('Duplicate to another portal')}
        />
      )}
      {open === 'template' && <SaveTemplateDialog initialTitle={typeof title === 'string' ? title : ''} onClose={close} room={String(id)} />}
    </>
  )
}
