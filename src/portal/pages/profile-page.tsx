import type { Session } from '../../client/types.js'
import { loadPage, type PageContext } from '../data/load-page.js'
import { IslandMessages } from '../intl/island-messages.js'
import { NotificationSettings, PasswordForm, PersonalForm } from '../lazy-islands.js'
import type { Portal } from '../options.js'
import { ShortcutSwitch } from '../shell/shortcut-switch.js'
import { SignOutEverywhere } from '../profile/sign-out-everywhere.js'
import { Badge } from '../ui/badge.js'
import { Callout } from '../ui/callout.js'
import { CardSection } from '../ui/card.js'
import { DescriptionList } from '../ui/description-list.js'
import { PageHeader } from '../ui/page-header.js'
import { PageTitle } from './page-title.js'

const Organisation = ({ context: { me, t } }: { context: PageContext }) => {
  const { manager, name, partnerType, stage, tier } = me.partner
  return (
    <CardSection id="organisation" title={t('profile.organisation')}>
      <DescriptionList
        facts={[
          { key: 'name', label: t('profile.name'), value: name },
          { key: 'type', label: t('profile.partnerType'), value: partnerType.name },
          ...(tier ? [{ key: 'tier', label: t('profile.tier'), value: tier.name }] : []),
          ...(stage ? [{ key: 'stage', label: t('profile.stage'), value: stage.name }] : []),
          { key: 'role', label: t('team.role'), value: t(`role.${me.user.role}`) },
          ...(manager ? [{ key: 'manager', label: t('profile.partnerManager'), value: manager.name }] : []),
        ]}
      />
    </CardSection>
  )
}

const SessionList = ({ context: { format, t }, sessions }: { context: PageContext; sessions: readonly Session[] }) => (
  <ul className="mb-5 flex flex-col gap-2">
    {sessions.map(({ createdAt, expiresAt, id, isCurrent }) => (
      <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-sunken px-4 py-2.5 text-sm" key={id}>
        {createdAt ? t('profile.sessionSince', { moment: format.moment(createdAt) }) : t('profile.sessionUntil', { moment: format.moment(expiresAt) })}
        {isCurrent && <Badge tone="success">{t('profile.sessionHere')}</Badge>}
      </li>
    ))}
  </ul>
)

/** The own account: who one is, the password, the sessions. In a preview it can only be read. */
export const profilePage = (portal: Portal) =>
  async function ProfilePage() {
    const context = await loadPage(portal, '/profile')
    const { client, intl, me, t } = context
    const isPreview = me.preview !== null
    const [profile, { groups }, { sessions }] = await Promise.all([client.profile.get(me.user.id), client.notifications.choices(), isPreview ? { sessions: [] } : client.session.sessions()])

    return (
      <>
        <PageTitle context={context} title={t('profile.title')} />
        <PageHeader title={t('profile.title')} />
        <IslandMessages intl={intl} namespaces={['notificationSettings', 'password', 'profile']}>
          <div className="flex max-w-3xl flex-col gap-6">
            {isPreview && <Callout>{t('preview.readOnly')}</Callout>}
            <CardSection description={t('profile.personalHelp')} id="personal" title={t('profile.personal')}>
              <PersonalForm isReadOnly={isPreview} profile={profile} />
            </CardSection>
            <CardSection description={t('notificationSettings.help')} id="notifications" title={t('notificationSettings.title')}>
              <NotificationSettings groups={groups} isReadOnly={isPreview} profile={profile} />
            </CardSection>
            <Organisation context={context} />
            <CardSection description={t('shortcuts.sectionHelp')} id="shortcuts" title={t('shortcuts.section')}>
              <ShortcutSwitch />
            </CardSection>
            {!isPreview && (
              <>
                <CardSection description={t('profile.passwordHelp')} id="password" title={t('profile.passwordSection')}>
                  <PasswordForm userId={me.user.id} userName={me.user.email} />
                </CardSection>
                <CardSection description={t('profile.sessionsHelp')} id="sessions" title={t('profile.sessions')}>
                  <SessionList context={context} sessions={sessions} />
                  <SignOutEverywhere />
                </CardSection>
              </>
            )}
          </div>
        </IslandMessages>
      </>
    )
  }
