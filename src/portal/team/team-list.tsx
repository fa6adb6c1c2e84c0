'use client'

import { useTranslations } from '../intl/island-intl.js'
import type { PartnerUser } from '../../client/types.js'
import type { AccountStatus } from '../../domain/roles.js'
import { Avatar } from '../ui/avatar.js'
import { Badge, type Tone } from '../ui/badge.js'
import { Card } from '../ui/card.js'
import { Table, type TableColumn } from '../ui/table.js'
import { ColleagueActions } from './colleague-actions.js'

const statusTones: Record<AccountStatus, Tone> = { active: 'success', invited: 'info', suspended: 'neutral' }

/** The people of the organisation, with what may be done about each. */
export const TeamList = ({ colleagues, mayManage, ownId }: { colleagues: readonly PartnerUser[]; mayManage: boolean; ownId: string }) => {
  const t = useTranslations('team')
  const roles = useTranslations('role')
  const statuses: Record<AccountStatus, string> = { active: t('statusActive'), invited: t('statusInvited'), suspended: t('statusSuspended') }
  const columns: TableColumn<PartnerUser>[] = [
    {
      cell: (person) => (
        <span className="flex items-center gap-3">
          <Avatar name={person.name} />
          <span className="min-w-0">
            <span className="block font-medium">
              {person.name}
              {person.id === ownId && <span className="font-normal text-ink-faint"> ({t('you')})</span>}
            </span>
            <span className="block text-xs font-normal text-ink-faint">{person.jobTitle ?? person.email}</span>
          </span>
        </span>
      ),
      header: t('name'),
      isTitle: true,
      key: 'name',
    },
    {
      cell: (person) => (
        <a className="rounded hover:text-accent-ink hover:underline" href={`mailto:${person.email}`}>
          {person.email}
        </a>
      ),
      header: t('email'),
      isWide: true,
      key: 'email',
    },
    { cell: (person) => roles(person.role), header: t('role'), key: 'role' },
    { cell: (person) => <Badge tone={statusTones[person.status]}>{statuses[person.status]}</Badge>, header: t('status'), key: 'status' },
    ...(mayManage
      ? [{ align: 'end' as const, cell: (person: PartnerUser) => person.id !== ownId && <ColleagueActions colleague={person} />, header: t('manage'), isAction: true, key: 'manage' }]
      : []),
  ]
  return (
    <Card isFlush>
      <Table caption={t('caption')} columns={columns} rowKey={(person) => person.id} rows={colleagues} />
    </Card>
  )
}
