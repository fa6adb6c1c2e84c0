import { Mark } from './mark.js'

/** The small mark at the top of every page. */
export const PortalIcon = () => <Mark size={18} />
