'use client'
import { SelectField, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'

import type { PartnerStatus } from '../../src/domain/roles.js'
import { Badge } from '../ui/badge.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'
import { accountTexts } from './account-texts.js'
import { SuspendSwitch } from './suspend-switch.js'

/** The status of a partner as a panel: whether the organisation has access, and taking it away or giving it back. A new partner gets the plain field. */
export const PartnerAccount = (props: SelectFieldClientProps) => {
  const { say } = useSay()
  const { hasSavePermission, id } = useDocumentInfo()
  const status = useFormFields(([fields]) => fields?.status?.value) as PartnerStatus | undefined
  const name = String(useFormFields(([fields]) => fields?.name?.value) ?? '')
  if (!id || !status) {
    return <SelectField {...props} />
  }
  const request = (to: PartnerStatus) => ({ body: { status: to }, method: 'PATCH' as const, path: `/partners/${id}`, query: { depth: 0 } })
  return (
    <Panel aside={<Badge tone={accountTexts[status].tone}>{say(accountTexts[status].text)}</Badge>} title={say('Access to the portal')}>
      <p className="pp-small pp-muted">
        {say(
          status === 'suspended'
            ? 'Nobody of this partner gets in.'
            : status === 'invited'
              ? 'Becomes active when the first person takes up an invitation.'
              : 'The people of this partner sign in and work.',
        )}
      </p>
      {hasSavePermission && (
        <SuspendSwitch
          isSuspended={status === 'suspended'}
          reactivate={{
            confirmLabel: say('Reactivate'),
            consequence: say('All people of this partner who are not suspended themselves get in again.'),
            done: say('{name} has access again.', { name }),
            request: request('active'),
            status: 'active',
            title: say('Reactivate {name}?', { name }),
          }}
          suspend={{
            confirmLabel: say('Suspend'),
            consequence: say('All people of this partner are locked out from their very next click. Leads, comments and history stay.'),
            done: say('{name} is suspended.', { name }),
            request: request('suspended'),
            status: 'suspended',
            title: say('Suspend {name}?', { name }),
          }}
        />
      )}
    </Panel>
  )
}
