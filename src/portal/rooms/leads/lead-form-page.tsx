import type { Lead } from '../../../client/types.js'
import { IslandMessages } from '../../intl/island-messages.js'
import { LeadForm } from '../../lazy-islands.js'
import { Breadcrumb, type Crumb } from '../../ui/breadcrumb.js'
import { PageHeader } from '../../ui/page-header.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { CountryOptions } from './country-options.js'

type LeadFormPageProps = Pick<RoomViewProps, 'context' | 'room'> & { crumbs: readonly Crumb[]; intro: string; lead?: Lead; title: string }

/** The page around the lead form, for a new lead and for one that exists. */
export const LeadFormPage = async ({ context: { client, href, intl, me, t }, crumbs, intro, lead, room, title }: LeadFormPageProps) => {
  const { customFields } = await client.leads.form()
  return (
    <>
      <Breadcrumb crumbs={[{ href: href(roomPath(room)), label: room.title }, ...crumbs]} label={t('shell.breadcrumb')} />
      <PageHeader title={title}>{intro}</PageHeader>
      <IslandMessages intl={intl} namespaces={['leadForm', 'leadSource', 'leadStatus']}>
        <LeadForm
          countryOptions={<CountryOptions intl={intl} />}
          definitions={customFields}
          draftKey={`lead:${lead?.id ?? 'new'}:${me.user.id}`}
          lead={lead}
          listHref={href(roomPath(room))}
        />
      </IslandMessages>
    </>
  )
}
