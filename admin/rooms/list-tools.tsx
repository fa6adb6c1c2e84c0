'use client'
import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { QuickFilters } from '../ui/quick-filters.js'
import { useSay } from '../ui/use-say.js'
import { StartFromTemplate } from './start-from-template.js'
import { usePartnerTypes } from './use-partner-types.js'

/** What stands above the list of rooms: one portal at a time, and the way to the order of its rooms. */
export const RoomListTools = () => {
  const { say } = useSay()
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { answer: types = [] } = usePartnerTypes()
  return (
    <div className="pp-row pp-list-tools" style={{ justifyContent: 'space-between' }}>
      <QuickFilters filters={types.map(({ id, name }) => ({ field: 'partnerType', label: name, value: id }))} />
      <div className="pp-row">
        {Boolean(permissions?.collections?.rooms?.create) && <StartFromTemplate />}
        {Boolean(permissions?.collections?.rooms?.update) && (
          <Button buttonStyle="secondary" el="link" margin={false} size="small" to={formatAdminURL({ adminRoute: config.routes.admin, path: '/collections/rooms/order' })}>
            {say('Room order')}
          </Button>
        )}
      </div>
    </div>
  )
}
