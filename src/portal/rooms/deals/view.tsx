import { notFound } from 'next/navigation.js'

import type { RoomView } from '../room-view.js'
import { DealBoardPage } from './board/board-page.js'
import { DealDetail } from './deal-detail.js'
import { DealList } from './deal-list.js'
import { DealEdit } from './form/deal-edit.js'
import { DealNew } from './form/deal-new.js'

/** Deals: the board, the list, the form, one deal, and changing it. */
export const dealsRoomView: RoomView = (props) => {
  const [first, second, ...rest] = props.path
  if (first === undefined) {
    return <DealBoardPage {...props} />
  }
  if (second === undefined) {
    switch (first) {
      case 'list':
        return <DealList {...props} />
      case 'new':
        return <DealNew {...props} />
      default:
        return <DealDetail {...props} id={first} />
    }
  }
  if (second === 'edit' && rest.length === 0) {
    return <DealEdit {...props} id={first} />
  }
  notFound()
}
