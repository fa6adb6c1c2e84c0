import { Mail } from 'lucide-react'

import { Avatar } from '../../src/portal/ui/avatar.js'
import { Badge } from '../../src/portal/ui/badge.js'
import { CardSection } from '../../src/portal/ui/card.js'
import { DescriptionList, type Fact } from '../../src/portal/ui/description-list.js'
import { Steps } from '../../src/portal/ui/steps.js'
import type { BlockViewProps } from '../define-block.js'
import type { PartnerDetailsData } from './load.js'

type Intl = BlockViewProps['intl']
type Tier = NonNullable<PartnerDetailsData['tier']>

/** Of a longer ladder the part around the own level is shown; most programmes have three to six levels. */
const mostSteps = 8

const nextOf = ({ all, current }: Tier) => all.find(({ rank }) => rank > (current?.rank ?? -Infinity))

const TierLadder = ({ id, intl: { t }, tier }: { id: string; intl: Intl; tier: Tier }) => {
  const { all, current } = tier
  const next = nextOf(tier)
  const at = current ? all.findIndex((each) => each.id === current.id) : -1
  const from = Math.max(0, Math.min(at - Math.floor(mostSteps / 2), all.length - mostSteps))
  return (
    <div className="mt-6 border-t border-line pt-5">
      <h3 className="text-sm font-semibold text-ink" id={`tiers-${id}`}>
        {current ? t('partnerDetails.tierNow', { tier: current.name }) : t('partnerDetails.tierNone')}
      </h3>
      <p className="mt-0.5 mb-5 text-sm text-pretty text-ink-faint">{next ? t('partnerDetails.tierNext', { tier: next.name }) : t('partnerDetails.tierHighest')}</p>
      <Steps
        label={t('partnerDetails.tiers')}
        stateLabels={{ current: t('partnerDetails.stepCurrent'), done: t('partnerDetails.stepDone'), upcoming: t('partnerDetails.stepUpcoming') }}
        steps={all.slice(from, from + mostSteps).map(({ id: key, name, rank }) => ({ key, label: name, state: key === current?.id ? ('current' as const) : current && rank <= current.rank ? ('done' as const) : ('upcoming' as const) }))}
      />
    </div>
  )
}

const factsOf = ({ since, stage, status, type }: PartnerDetailsData, { format, t }: Intl): (Fact & { key: string })[] => [
  ...(type ? [{ key: 'type', label: t('partnerDetails.type'), value: type }] : []),
  ...(stage ? [{ key: 'stage', label: t('partnerDetails.stage'), value: stage }] : []),
  ...(status ? [{ key: 'status', label: t('partnerDetails.status'), value: <Badge tone={status === 'active' ? 'success' : 'neutral'}>{t(status === 'active' ? 'partnerDetails.statusActive' : 'partnerDetails.statusInvited')}</Badge> }] : []),
  ...(since ? [{ key: 'since', label: t('partnerDetails.since'), value: format.date(since) }] : []),
]

const Manager = ({ intl: { t }, manager }: { intl: Intl; manager: NonNullable<PartnerDetailsData['manager']> }) => (
  <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-control bg-sunken px-4 py-3">
    <Avatar name={manager.name} />
    <div className="min-w-0 flex-1">
      <p className="text-xs text-ink-faint">{t('partnerDetails.manager')}</p>
      <p className="text-sm font-semibold [overflow-wrap:anywhere] text-ink">{manager.name}</p>
    </div>
    <a className="inline-flex min-h-6 min-w-0 items-center gap-2 rounded text-sm font-medium [overflow-wrap:anywhere] text-accent-ink underline-offset-4 hover:underline" href={`mailto:${encodeURIComponent(manager.email).replace('%40', '@')}`}>
      <Mail aria-hidden className="size-4 shrink-0" />
      {manager.email}
    </a>
  </div>
)

/** How the vendor knows the viewer's organisation, and how far it has come in the programme. */
export const PartnerDetails = ({ block: { data, heading, id }, intl }: BlockViewProps<{ heading?: null | string }, PartnerDetailsData>) => {
  const facts = factsOf(data, intl)
  return (
    <CardSection description={heading ? data.name : undefined} id={`partner-${id}`} title={heading || data.name}>
      {facts.length > 0 && <DescriptionList facts={facts} />}
      {data.tier && data.tier.all.length > 0 && <TierLadder id={id} intl={intl} tier={data.tier} />}
      {data.manager && <Manager intl={intl} manager={data.manager} />}
    </CardSection>
  )
}
