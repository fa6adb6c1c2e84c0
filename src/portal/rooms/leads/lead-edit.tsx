import { redirect } from 'next/navigation.js'

import { roomPath, type RoomViewProps } from '../room-view.js'
import { LeadFormPage } from './lead-form-page.js'
import { loadLead } from './load-lead.js'

/** Changing a lead; a closed one, or one of another organisation, is only looked at. */
export const LeadEdit = async ({ context, id, room }: RoomViewProps & { id: string }) => {
  const { href, me, t } = context
  const lead = await loadLead(context, id)
  const leadPath = href(roomPath(room, lead.id))
  if (!me.may.submitLeads || lead.status === 'closed' || lead.partner !== me.partner.id) {
    redirect(leadPath)
  }
  return (
    <LeadFormPage
      context={context}
      crumbs={[{ href: leadPath, label: lead.company }, { label: t('leadForm.editTitle') }]}
      intro={t('leadForm.editIntro')}
      lead={lead}
      room={room}
      title={t('leadForm.editTitle')}
    />
  )
}
