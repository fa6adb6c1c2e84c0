import type { DealPhase } from '../../src/domain/deals/deals.js'
import type { RegistrationStatus } from '../../src/domain/deals/registration.js'
import type { AdminText } from '../../src/translations/text.js'
import type { Tone } from '../ui/badge.js'

/** How each phase of the pipeline is called. */
export const phaseTexts: Readonly<Record<DealPhase, AdminText>> = { lost: 'Lost', open: 'Open', won: 'Won' }

/** How each state of a registration is called and coloured. */
export const registrationTexts: Readonly<Record<RegistrationStatus, { text: AdminText; tone: Tone }>> = {
  approved: { text: 'Registered', tone: 'good' },
  expired: { text: 'Expired', tone: 'plain' },
  none: { text: 'Not registered', tone: 'plain' },
  pending: { text: 'Waiting for a decision', tone: 'wait' },
  rejected: { text: 'Rejected', tone: 'bad' },
}
