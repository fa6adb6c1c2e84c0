import 'payload-partner-portal/portal.css'

import { portal } from './portal'

export default portal.DocumentLayout
