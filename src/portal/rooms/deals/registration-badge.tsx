import type { RegistrationStatus } from '../../../domain/deals/registration.js'
import { Badge, type Tone } from '../../ui/badge.js'

const tones: Record<RegistrationStatus, Tone> = { approved: 'success', expired: 'neutral', none: 'neutral', pending: 'warning', rejected: 'danger' }

/** Whether the customer of a deal is kept for the partner. */
export const RegistrationBadge = ({ children, status }: { children: string; status: RegistrationStatus }) => <Badge tone={tones[status]}>{children}</Badge>
