'use client'
import { Look } from '../ui/look.js'
import { FileLinks } from '../ui/file-links.js'
import { QuickFilters } from '../ui/quick-filters.js'
import { useSay } from '../ui/use-say.js'

/** What stands above the list of partners: quick filters by status, and the list as a file. */
export const PartnerListTools = () => {
  const { say } = useSay()
  const filters = (
    [
      ['active', 'Active'],
      ['invited', 'Invited'],
      ['suspended', 'Suspended'],
    ] as const
  ).map(([value, label]) => ({ field: 'status', label: say(label), value }))
  return (
    <div className="pp-row pp-list-tools" style={{ justifyContent: 'space-between' }}>
      <Look />
      <QuickFilters filters={filters} />
      <FileLinks />
    </div>
  )
}
