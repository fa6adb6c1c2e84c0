import type { AccountStatus } from '../../src/domain/roles.js'
import type { AdminText } from '../../src/translations/text.js'
import type { Tone } from '../ui/badge.js'

/** How the state of an account or partner is called and coloured. */
export const accountTexts: Readonly<Record<AccountStatus, { text: AdminText; tone: Tone }>> = {
  active: { text: 'Active', tone: 'good' },
  invited: { text: 'Invited', tone: 'wait' },
  suspended: { text: 'Suspended', tone: 'bad' },
}
