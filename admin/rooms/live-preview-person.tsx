'use client'
import { toast, useAuth, useDocumentInfo, useFormFields, useLivePreviewContext } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useRef, useState } from 'react'

import type { Page } from '../../src/client/types.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf, useLoaded } from '../api/use-loaded.js'
import { mayLookAsPartner } from '../ui/role-of.js'
import { useSay } from '../ui/use-say.js'

type Person = { id: string; name: string; partner: { name: string } | string }

const keyOf = (partnerType: string): string => `partner-portal-preview-${partnerType}`

/** What this browser looked through last; a browser that keeps nothing just asks again. */
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

/** The page beside the form has this form's origin: it is reloaded in place, so that its width and zoom stay. */
const reload = (frame: HTMLIFrameElement | null): void => frame?.contentWindow?.location.replace(frame.src)

/** While the live preview is open: as which person the draft is shown. Starting a preview is logged, and it only reads. */
export const LivePreviewPerson = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const selectId = useId()
  const { iframeRef, isLivePreviewing } = useLivePreviewContext()
  const partnerType = useFormFields(([fields]) => fields.partnerType?.value)
  const type = typeof partnerType === 'string' ? partnerType : ''
  const isShown = Boolean(id) && isLivePreviewing && type !== '' && mayLookAsPartner(user)
  const [person, setPerson] = useState('')
  const shown = useRef('')

  const load = useCallback(
    async (signal: AbortSignal) =>
      isShown
        ? (await send<Page<Person>>('/partner-users', { query: { depth: 1, limit: 100, select: { name: true, partner: true }, sort: 'name', where: { and: [{ 'partner.partnerType': { equals: type } }, { status: { equals: 'active' } }] } }, signal })).docs
        : [],
    [isShown, send, type],
  )
  const { answer = [], problem } = useLoaded(load)

  const show = useCallback(
    async (next: string) => {
      setPerson(next)
      shown.current = next
      if (next === '') {
        return
      }
      try {
        await send('/portal/preview', { body: { partnerUser: next, room: id }, method: 'POST' })
        remember(type, next)
        reload(iframeRef.current)
      } catch (error) {
        toast.error(sentenceOf(error))
      }
    },
    [id, iframeRef, send, type],
  )

  useEffect(() => {
    const last = isShown ? remembered(type) : ''
    if (last !== '' && shown.current !== last && answer.some((candidate) => candidate.id === last)) {
      void show(last)
    }
  }, [answer, isShown, show, type])

  if (!isShown) {
    return null
  }
  return (
    <div className="pp-row">
      <label className="pp-small pp-muted" htmlFor={selectId}>
        {say('Seen by')}
      </label>
      <select aria-describedby={problem ? `${selectId}-problem` : undefined} className="pp-input" id={selectId} onChange={(event) => void show(event.target.value)} style={{ maxWidth: '16rem', width: 'auto' }} value={person}>
        <option value="">{say('Choose a person')}</option>
        {answer.map(({ id: each, name, partner }) => (
          <option key={each} value={each}>
            {name}
            {typeof partner === 'object' ? ` · ${partner.name}` : ''}
          </option>
        ))}
      </select>
      {problem && (
        <span className="pp-problem" id={`${selectId}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}
