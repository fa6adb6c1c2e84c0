'use client'
import { toast, useAuth, useDocumentInfo, useFormFields, useLivePreviewContext } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { DocumentSelect } from '../ui/document-select.js'
import { Look } from '../ui/look.js'
import { mayLookAsPartner } from '../ui/role-of.js'
import { useSay } from '../ui/use-say.js'
import { useFormWhenReady } from './use-form-when-ready.js'

const keyOf = (partnerType: string): string => `partner-portal-preview-${partnerType}`

/** As whom this browser looked last; a browser that keeps nothing just asks again. */
const remembered = (partnerType: string): string => {
  try {
    return window.localStorage.getItem(keyOf(partnerType)) ?? ''
  } catch {
    return ''
  }
}

const remember = (partnerType: string, person: string): void => {
  try {
    window.localStorage.setItem(keyOf(partnerType), person)
  } catch {
    // A private window: nothing is kept, and nothing depends on it.
  }
}

/** The page beside the form has this form's origin: it is loaded again in place, so that its width and zoom stay. */
const reload = (frame: HTMLIFrameElement | null | undefined): void => frame?.contentWindow?.location.replace(frame.src)

/** While the live preview is open: as which person the room is shown, with what is typed and not saved yet. Starting a preview is logged, and it only reads. */
export const LivePreviewPerson = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { iframeRef, isLivePreviewing } = useLivePreviewContext()
  const partnerType = useFormFields(([fields]) => fields.partnerType?.value)
  const type = typeof partnerType === 'string' ? partnerType : ''
  const isShown = Boolean(id) && isLivePreviewing && type !== '' && mayLookAsPartner(user)
  const [person, setPerson] = useState('')
  const startedFor = useRef('')
  useFormWhenReady(iframeRef, id, isShown)
  const within = useMemo(() => ({ and: [{ 'partner.partnerType': { equals: type } }, { status: { equals: 'active' } }] }), [type])

  const show = useCallback(
    async (next: string) => {
      setPerson(next)
      remember(type, next)
      if (next === '') {
        return
      }
      try {
        await send('/portal/preview', { body: { partnerUser: next, room: id }, method: 'POST' })
        reload(iframeRef?.current)
      } catch (error) {
        setPerson('')
        remember(type, '')
        toast.error(sentenceOf(error))
      }
    },
    [id, iframeRef, send, type],
  )

  useEffect(() => {
    const last = isShown && startedFor.current !== type ? remembered(type) : ''
    if (isShown) {
      startedFor.current = type
    }
    if (last !== '') {
      void show(last)
    }
  }, [isShown, show, type])

  return (
    isShown && (
      <div className="pp-seen-by">
        <Look />
        <DocumentSelect collection="partner-users" label={say('Seen by')} onChange={(next) => void show(next)} placeholder={say('Choose a person')} value={person} within={within} />
      </div>
    )
  )
}
