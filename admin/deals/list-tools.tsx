'use client'
import { dealPhases } from '../../src/domain/deals/deals.js'
import { FileLinks } from '../ui/file-links.js'
import { Look } from '../ui/look.js'
import { QuickFilters } from '../ui/quick-filters.js'
import { useSay } from '../ui/use-say.js'
import { ViewSwitch } from '../ui/view-switch.js'
import { phaseTexts } from './deal-texts.js'

/** What stands above the list of deals: list or board, quick filters, and what it shows as a file. */
export const DealListTools = () => {
  const { say } = useSay()
  const filters = [
    ...dealPhases.map((phase) => ({ field: 'phase', label: say(phaseTexts[phase]), value: phase })),
    { field: 'registration.status', label: say('Registration waits'), value: 'pending' },
    { field: 'registration.extension.state', label: say('Extension asked for'), value: 'requested' },
    { field: 'registration.dispute.state', label: say('Open dispute'), value: 'open' },
  ]
  return (
    <div className="pp-row pp-list-tools" style={{ justifyContent: 'space-between' }}>
      <Look />
      <QuickFilters filters={filters} />
      <span className="pp-row">
        <FileLinks />
        <ViewSwitch collection="deals" label={say('Show deals as')} />
      </span>
    </div>
  )
}
