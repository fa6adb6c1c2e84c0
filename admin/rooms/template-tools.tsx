'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { useSay } from '../ui/use-say.js'
import { MakeDialog } from './make-dialog.js'

/** Above the form of a template: start a room from it, as it was last saved. */
export const TemplateTools = () => {
  const { say } = useSay()
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const [isOpen, setIsOpen] = useState(false)
  if (!id || !permissions?.collections?.rooms?.create) {
    return null
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setIsOpen(true)} size="medium" type="button">
        {say('Start a room from it')}
      </Button>
      {isOpen && <MakeDialog address={`/room-templates/${id}/start`} confirmLabel={say('Make the room')} intro={say('Makes a draft with the blocks of this template.')} onClose={() => setIsOpen(false)} title={say('Start a room from it')} withTitle />}
    </>
  )
}
