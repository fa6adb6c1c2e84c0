import { redirect } from 'next/navigation.js'

import { roomPath, type RoomViewProps } from '../room-view.js'
import { LeadFormPage } from './lead-form-page.js'

/** The form for a new lead; who may not submit leads is back at the list. */
export const LeadNew = ({ context, room }: RoomViewProps) => {
  const { href, me, t } = context
  if (!me.may.submitLeads) {
    redirect(href(roomPath(room)))
  }
  return <LeadFormPage context={context} crumbs={[{ label: t('leadForm.newTitle') }]} intro={t('leadForm.newIntro')} room={room} title={t('leadForm.newTitle')} />
}
