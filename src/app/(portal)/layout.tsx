import 'payload-partner-portal/portal.css'

import { portal } from './portal.js'

export default portal.DocumentLayout
