'use client'
import { useAuth, useDocumentInfo, useFormFields, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'

import { DocumentSelect } from '../ui/document-select.js'
import { Look } from '../ui/look.js'
import { mayLookAsPartner } from '../ui/role-of.js'
import { useSay } from '../ui/use-say.js'
import { rememberedPerson } from './remembered-person.js'
import { useFormWhenReady } from './use-form-when-ready.js'
import { usePreviewWindow } from './use-preview-window.js'
import { useSeenBy } from './use-seen-by.js'

/** While the live preview is open: as which person the room is shown, with what is typed and not saved yet. Starting a preview is logged, and it only reads. */
export const LivePreviewPerson = () => {
  const { say } = useSay()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { isLivePreviewing } = useLivePreviewContext()
  const previewWindow = usePreviewWindow()
  const partnerType = useFormFields(([fields]) => fields.partnerType?.value)
  const type = typeof partnerType === 'string' ? partnerType : ''
  const isShown = Boolean(id) && isLivePreviewing && type !== '' && mayLookAsPartner(user)
  const startedFor = useRef('')
  const { person, show } = useSeenBy({ isShown, previewWindow, room: id, type })
  useFormWhenReady(previewWindow, id, isShown)
  const within = useMemo(() => ({ and: [{ 'partner.partnerType': { equals: type } }, { status: { equals: 'active' } }] }), [type])

  useEffect(() => {
    const last = isShown && startedFor.current !== type ? rememberedPerson(type) : ''
    if (isShown) {
      startedFor.current = type
    }
    if (last !== '') {
      show(last)
    }
  }, [isShown, show, type])

  return (
    isShown && (
      <div className="pp-seen-by">
        <Look />
        <DocumentSelect collection="partner-users" label={say('Seen by')} onChange={show} placeholder={say('Choose a person')} value={person} within={within} />
      </div>
    )
  )
}
