'use client'
import { Link, useAuth, useConfig, useListQuery } from '@payloadcms/ui'
import { formatAdminURL, mergeListSearchAndWhere } from 'payload/shared'

import { queryString } from '../../src/client/transport.js'
import { useSay } from './use-say.js'

/** The list as a file, just as it is filtered, searched and sorted; and for those who may bring records in, the way to that. */
export const FileLinks = () => {
  const { say } = useSay()
  const { user } = useAuth()
  const { config, getEntityConfig } = useConfig()
  const { collectionSlug, query } = useListQuery()
  const collectionConfig = getEntityConfig({ collectionSlug })
  // Payload's own way from what is typed into the search box to a filter; it writes into the filter it is given.
  const where = collectionConfig && mergeListSearchAndWhere({ collectionConfig, search: query.search ?? '', where: structuredClone(query.where ?? {}) })
  const mayImport = ['admin', 'manager'].includes(String((user as { role?: string } | null)?.role))
  return (
    <span className="pp-row">
      {mayImport && (
        <Link className="pp-link pp-small" href={formatAdminURL({ adminRoute: config.routes.admin, path: '/import' })} prefetch={false}>
          {say('Import a file')}
        </Link>
      )}
      <a className="pp-link pp-small" download href={`${config.routes.api}/${collectionSlug}/export.csv${queryString({ sort: query.sort, where })}`}>
        {say('This list as CSV')}
      </a>
    </span>
  )
}
