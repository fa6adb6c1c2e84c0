import { getPayload } from 'payload'

import { releaseDue } from '../../../src/ledger/release-due.js'
import { newId } from '../../../src/notifications/new-id.js'
import { endHolds, settle } from './money-world.js'

/** A process that closes deals of one partner and releases what is due until it is killed; what it was told is saved, it says. The environment says where. */
const close = async (partner: string, submittedBy: string): Promise<void> => {
  const { default: config } = await import('../../../payload.config.js')
  const payload = await getPayload({ config })
  process.send?.('ready')
  for (;;) {
    const ids = Array.from({ length: 6 }, () => newId())
    await Promise.all(
      ids.map(async (id) => {
        await settle({ payload }, { amount: 100_000, closedAt: new Date().toISOString(), currency: 'EUR', fields: {}, hiddenFromDistributor: false, id, name: id, partner, phase: 'won', submittedBy })
        process.send?.(id)
      }),
    )
    await endHolds({ payload })
    await releaseDue(payload)
  }
}

void close(process.env.TEST_PARTNER ?? '', process.env.TEST_PERSON ?? '')
