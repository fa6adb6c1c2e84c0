import type { Endpoint, PayloadRequest } from 'payload'

import { payoutSteps } from '../../domain/ledger/payout-steps.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { collectPayouts, detachPayoutLine, takePayoutStep } from './payout-deeds.js'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/**
 * `POST /api/payouts/collect {partner?, currency?}` makes drafts of what is available; `/:id/detach {transaction}` takes a line out of one;
 * `/:id/submit`, `/send-back`, `/approve`, `/schedule`, `/mark-paid`, `/fail` and `/cancel` move one on. All of it finance's; all take an Idempotency-Key.
 */
export const payoutStepEndpoints: Endpoint[] = [
  ownEndpoint({ handler: async (req, body) => Response.json(await collectPayouts(req, body), { status: 201 }), method: 'post', path: '/collect' }),
  ownEndpoint({ handler: async (req, body) => Response.json({ doc: await detachPayoutLine(req, idOf(req), body) }), method: 'post', path: '/:id/detach' }),
  ...payoutSteps.map((step) => ownEndpoint({ handler: async (req, body) => Response.json({ doc: await takePayoutStep(req, idOf(req), step, body) }), method: 'post', path: `/:id/${step}` })),
]
