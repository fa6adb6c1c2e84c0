import { redirect } from 'next/navigation.js'

import { orNull } from '../../../data/load.js'
import { roomPath, type RoomViewProps } from '../../room-view.js'
import { DealFormPage } from './deal-form-page.js'

/** The form for a new deal, with `?lead=` for one of a lead; who may not bring deals is back at the board. */
export const DealNew = async ({ context, room, searchParams }: RoomViewProps) => {
  const { client, href, me, t } = context
  if (!me.may.write) {
    redirect(href(roomPath(room)))
  }
  const wanted = typeof searchParams.lead === 'string' ? searchParams.lead : undefined
  const [offer, lead] = await Promise.all([client.deals.form(), wanted ? orNull(client.leads.get(wanted), 400, 403, 404) : null])
  if (lead?.deal) {
    redirect(href(roomPath(room, lead.deal)))
  }
  const title = lead ? t('dealForm.convertTitle', { company: lead.company }) : t('dealForm.newTitle')
  return (
    <DealFormPage
      context={context}
      crumbs={[{ label: title }]}
      intro={lead ? t('dealForm.convertIntro') : t('dealForm.newIntro', { days: offer.protectionDays })}
      lead={lead ?? undefined}
      offer={offer}
      room={room}
      title={title}
    />
  )
}
