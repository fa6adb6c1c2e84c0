'use client'
import { SelectField, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'

import type { AccountStatus } from '../../src/domain/roles.js'
import { Badge } from '../ui/badge.js'
import { Panel } from '../ui/panel.js'
import { Since } from '../ui/since.js'
import { useSay } from '../ui/use-say.js'
import { accountTexts } from './account-texts.js'
import { InviteAgain } from './invite-again.js'
import { SuspendSwitch } from './suspend-switch.js'

/**
 * The status of a person as a panel: whether the invitation was taken up, when they were last here, and suspending them.
 * A new person has no account yet and gets the plain field.
 */
export const PersonAccount = (props: SelectFieldClientProps) => {
  const { say } = useSay()
  const { hasSavePermission, id, initialData, savedDocumentData } = useDocumentInfo()
  const status = useFormFields(([fields]) => fields?.status?.value) as AccountStatus | undefined
  const name = String(useFormFields(([fields]) => fields?.name?.value) ?? '')
  const lastVisitAt = (savedDocumentData ?? initialData)?.lastVisitAt as null | string | undefined
  if (!id || !status) {
    return <SelectField {...props} />
  }
  const path = `/partner-users/${id}`
  return (
    <Panel aside={<Badge tone={accountTexts[status].tone}>{say(accountTexts[status].text)}</Badge>} title={say('Account')}>
      <p className="pp-small pp-muted">
        {status === 'invited' && say('The invitation has not been taken up yet.')}
        {status !== 'invited' && (lastVisitAt ? <>{say('Last visit:')} <Since at={lastVisitAt} /></> : say('Has not visited the portal yet.'))}
      </p>
      {hasSavePermission && (
        <div className="pp-row">
          {status === 'invited' && <InviteAgain />}
          <SuspendSwitch
            isSuspended={status === 'suspended'}
            reactivate={{
              confirmLabel: say('Reactivate'),
              consequence: say('The person can sign in again with the same password and sees what the partner sees now.'),
              done: say('{name} can sign in again.', { name }),
              request: { body: {}, method: 'POST', path: `${path}/reactivate` },
              status: 'active',
              title: say('Reactivate {name}?', { name }),
            }}
            suspend={{
              confirmLabel: say('Suspend'),
              consequence: say('The person is signed out everywhere at once and cannot sign in until reactivated. Nothing of their work is lost.'),
              done: say('{name} is suspended.', { name }),
              request: { body: {}, method: 'POST', path: `${path}/suspend` },
              status: 'suspended',
              title: say('Suspend {name}?', { name }),
            }}
          />
        </div>
      )}
    </Panel>
  )
}
