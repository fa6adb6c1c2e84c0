import type { PayoutStatus } from '../../../domain/ledger/payout-steps.js'
import type { Translate } from '../../intl/create-intl.js'
import { Badge, type Tone } from '../../ui/badge.js'

const tones: Record<PayoutStatus, Tone> = { approved: 'accent', cancelled: 'neutral', draft: 'neutral', failed: 'danger', paid: 'success', review: 'info', scheduled: 'accent' }

/** Where a payout stands. */
export const PayoutStatusBadge = ({ status, t }: { status: PayoutStatus; t: Translate }) => <Badge tone={tones[status]}>{t(`payments.statuses.${status}`)}</Badge>
