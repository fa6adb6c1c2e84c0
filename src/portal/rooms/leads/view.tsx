import { notFound } from 'next/navigation.js'

import type { RoomView } from '../room-view.js'
import { LeadDetail } from './lead-detail.js'
import { LeadEdit } from './lead-edit.js'
import { LeadList } from './lead-list.js'
import { LeadNew } from './lead-new.js'

/** Leads: the list, the form, one lead, and changing it. */
export const leadsRoomView: RoomView = (props) => {
  const [first, second, ...rest] = props.path
  if (first === undefined) {
    return <LeadList {...props} />
  }
  if (first === 'new' && second === undefined) {
    return <LeadNew {...props} />
  }
  if (second === undefined) {
    return <LeadDetail {...props} id={first} />
  }
  if (second === 'edit' && rest.length === 0) {
    return <LeadEdit {...props} id={first} />
  }
  notFound()
}
