'use client'
import { useAuth } from '@payloadcms/ui'

import { leadStatuses } from '../../../src/domain/leads.js'
import { FileLinks } from '../../ui/file-links.js'
import { Look } from '../../ui/look.js'
import { QuickFilters } from '../../ui/quick-filters.js'
import { useSay } from '../../ui/use-say.js'
import { ViewSwitch } from '../../ui/view-switch.js'
import { statusTexts } from '../lead-texts.js'
import { BulkStatus } from './bulk-status.js'

/** What stands above the list of leads: list or board, quick filters, what it shows as a file, and the status of the selected rows. */
export const LeadListTools = () => {
  const { say } = useSay()
  const { permissions } = useAuth()
  const filters = [
    ...leadStatuses.map((status) => ({ field: 'status', label: say(statusTexts[status]), value: status })),
    { field: 'assignment.state', label: say('Waiting for an answer'), value: 'offered' },
  ]
  return (
    <div className="pp-stack pp-list-tools">
      <Look />
      <div className="pp-row" style={{ justifyContent: 'space-between' }}>
        <QuickFilters filters={filters} />
        <span className="pp-row">
          <FileLinks />
          <ViewSwitch collection="leads" label={say('Show leads as')} />
        </span>
      </div>
      {Boolean(permissions?.collections?.leads?.update) && <BulkStatus />}
    </div>
  )
}
