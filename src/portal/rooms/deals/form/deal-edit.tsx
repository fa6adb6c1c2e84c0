import { redirect } from 'next/navigation.js'

import { roomPath, type RoomViewProps } from '../../room-view.js'
import { loadDeal, mayChangeDeal } from '../load-deal.js'
import { DealFormPage } from './deal-form-page.js'

/** Changing a deal; a closed one, or one of another organisation, is only looked at. */
export const DealEdit = async ({ context, id, room }: RoomViewProps & { id: string }) => {
  const { client, href, t } = context
  const deal = await loadDeal(context, id)
  const dealPath = href(roomPath(room, deal.id))
  if (!mayChangeDeal(context, deal)) {
    redirect(dealPath)
  }
  return (
    <DealFormPage
      context={context}
      crumbs={[{ href: dealPath, label: deal.name }, { label: t('dealForm.editTitle') }]}
      deal={deal}
      intro={t('dealForm.editIntro')}
      offer={await client.deals.form()}
      room={room}
      title={t('dealForm.editTitle')}
    />
  )
}
