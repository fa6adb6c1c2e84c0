import type { PortalOverview } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { iconOf } from '../../shell/icons.js'
import { LinkButton } from '../../ui/link.js'

/** What the open rooms offer to do at once. */
export const QuickActions = ({ actions, context: { href, t } }: { actions: PortalOverview['quickActions']; context: PageContext }) =>
  actions.length > 0 && (
    <section aria-label={t('overview.quickActions')} className="flex flex-wrap gap-2.5">
      {actions.map((action, index) => {
        const Icon = iconOf(action.icon)
        return (
          <LinkButton href={href(action.href)} key={action.href} variant={index === 0 ? 'primary' : 'secondary'}>
            <Icon aria-hidden />
            {action.label}
          </LinkButton>
        )
      })}
    </section>
  )
