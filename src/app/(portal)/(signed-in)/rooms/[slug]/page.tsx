import { portal } from '../../../portal.js'

export default portal.RoomPage
