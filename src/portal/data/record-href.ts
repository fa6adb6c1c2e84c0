import type { Reference } from '../../client/types.js'

/** The portal path of a record, whatever room shows it; for what has no record, the address the server gave. */
export const recordHref = ({ href, record }: { href: null | string; record: null | Reference }): null | string =>
  record ? `/open/${record.relationTo}/${record.value}` : href
