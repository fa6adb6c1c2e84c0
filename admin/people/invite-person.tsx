'use client'
import { Button, toast, useAuth, useDocumentInfo, useRouteCache } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { PortalApiError } from '../../src/client/portal-api-error.js'
import { newKey } from '../api/new-key.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'
import { InviteDialog, type Invitation } from './invite-dialog.js'

/** Invites a person of the shown partner by e-mail. */
export const InvitePerson = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const { clearRouteCache } = useRouteCache()
  const [isOpen, setIsOpen] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()
  const key = useRef<string>(newKey())

  const invite = async (invitation: Invitation) => {
    setIsBusy(true)
    setProblem(undefined)
    try {
      await send('/partner-users/invite', { body: { ...invitation, partner: id }, headers: { 'idempotency-key': key.current }, method: 'POST' })
      key.current = newKey()
      setIsOpen(false)
      toast.success(say('{name} was invited; the mail is on its way.', { name: invitation.name }))
      clearRouteCache()
    } catch (error) {
      // A refused form that is corrected is another request; one that never arrived is sent again under its own key.
      if (!(error instanceof PortalApiError && error.isOffline)) {
        key.current = newKey()
      }
      setProblem(sentenceOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  if (!id || !permissions?.collections?.['partner-users']?.create) {
    return null
  }
  return (
    <Panel title={say('Invite a person')}>
      <p className="pp-small pp-muted">{say('They get a mail with a link, choose a password themselves and see the portal of this partner.')}</p>
      <Button buttonStyle="secondary" margin={false} onClick={() => setIsOpen(true)} size="small" type="button">
        {say('Invite a person')}
      </Button>
      {isOpen && (
        <InviteDialog
          isBusy={isBusy}
          onCancel={() => {
            setIsOpen(false)
            setProblem(undefined)
          }}
          onInvite={(invitation) => void invite(invitation)}
          problem={problem}
        />
      )}
    </Panel>
  )
}
