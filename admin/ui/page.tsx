import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { Look } from './look.js'

type PageProps = { children: ReactNode; title: string; view: AdminViewServerProps }

/** A page of ours at the root of the admin, in Payload's own frame with navigation and breadcrumbs. */
export const Page = ({ children, title, view: { i18n, initPageResult, params, payload, searchParams, viewActions } }: PageProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={i18n}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      visibleEntities={visibleEntities}
      {...(locale && { locale })}
      {...(req.user && { user: req.user })}
      {...(viewActions && { viewActions })}
    >
      <Gutter className="pp-view">
        <Look />
        <SetStepNav nav={[{ label: title }]} />
        <header className="pp-page-head">
          <h1>{title}</h1>
        </header>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
