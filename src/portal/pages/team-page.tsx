import { loadPage } from '../data/load-page.js'
import { IslandMessages } from '../intl/island-messages.js'
import { InviteColleague, TeamList } from '../lazy-islands.js'
import type { Portal } from '../options.js'
import { PageHeader } from '../ui/page-header.js'
import { PageTitle } from './page-title.js'

/** The largest page that the API gives; an organisation with more people is shown its first hundred by name. */
const pageSize = 100

/** The people of the own organisation. Everybody sees them; partner admins invite, change roles and deactivate. */
export const teamPage = (portal: Portal) =>
  async function TeamPage() {
    const context = await loadPage(portal, '/team')
    const { client, intl, me, t } = context
    const colleagues = await client.colleagues.list({ limit: pageSize, where: { partner: { equals: me.partner.id } } })
    return (
      <IslandMessages intl={intl} namespaces={['role', 'team']}>
        <PageTitle context={context} title={t('team.title')} />
        <PageHeader actions={me.may.manageColleagues && <InviteColleague />} title={t('team.title')}>
          {t('team.intro', { partner: me.partner.name })}
        </PageHeader>
        <TeamList colleagues={colleagues.docs} mayManage={me.may.manageColleagues} ownId={me.user.id} />
      </IslandMessages>
    )
  }
