import type { systemOf } from '../support/world.js'
import type { SignedIn, TestPortal } from '../../support/start-payload.js'
import { graphqlOf } from './doors.js'
import type { Try } from './endpoints.js'

type Ask = (as: SignedIn | undefined, method: string, path: string, body?: unknown) => Promise<{ body: Record<string, unknown>; status: number; text: string }>

/** The lines of the endpoint table that are about deals. Each leaves the deal as it was. */
export const dealTries = (portal: TestPortal, system: ReturnType<typeof systemOf>, ids: Record<string, string>, ask: Ask): Readonly<Record<string, Try>> => {
  const graphql = graphqlOf(portal)
  const isAnswered = (path: string): Try => async (as) => (await ask(as, 'GET', path)).status < 300
  const exported = (text: string): Try => async (as) => {
    const answer = await ask(as, 'GET', '/deals/export.csv')
    return answer.status < 300 && answer.text.includes(text)
  }
  const counts = (query: string): Try => async (as) => {
    const { body, status } = await ask(as, 'GET', `/deals/pipeline?${query}`)
    return status === 200 && (body.stages as { sums: unknown[] }[]).some(({ sums }) => sums.length > 0)
  }
  /** Takes a step from a registration that stands somewhere, and says whether it stands elsewhere then. */
  const takes = (path: string, from: object, body: object, hasArrived: (registration: Record<string, unknown>) => boolean): Try => async (as) => {
    const nothing = { decidedAt: null, decidedBy: null, dispute: { state: 'none' }, extension: { state: 'none' }, protectedUntil: null, reason: null, requestedAt: null, status: 'none' }
    await system.update('deals', ids.deal!, { registration: { ...nothing, ...from } })
    await ask(as, 'POST', `/deals/${ids.deal}/${path}`, body)
    const registration = (await system.findByID('deals', ids.deal!))?.registration as Record<string, unknown>
    await system.update('deals', ids.deal!, { registration: nothing })
    return hasArrived(registration)
  }
  const stateOf = (part: unknown): unknown => (part as { state?: unknown }).state
  const approved = { protectedUntil: '2999-01-01T00:00:00.000Z', status: 'approved' }
  return {
    'deal-approve': takes('approve', { status: 'pending' }, {}, ({ status }) => status === 'approved'),
    'deal-attachment-download': isAnswered(`/deals/${ids.deal}/attachments/${ids.dealPaper}`),
    'deal-attachments': isAnswered(`/deals/${ids.deal}/attachments`),
    'deal-dispute': takes('dispute', {}, { reason: 'We know them' }, ({ dispute }) => stateOf(dispute) === 'open'),
    'deal-evidence': isAnswered(`/deals/${ids.deal}/evidence`),
    'deal-export-has-the-deal': exported('Deal deal'),
    'deal-export-has-the-hidden-deal': exported('Deal hiddenDeal'),
    'deal-extend': takes('extend', approved, { reason: 'Their board decides' }, ({ extension }) => stateOf(extension) === 'requested'),
    'deal-form': isAnswered('/deals/form'),
    'deal-history': isAnswered(`/deals/${ids.deal}/history`),
    'deal-history-of-a-hidden-deal': isAnswered(`/deals/${ids.hiddenDeal}/history`),
    'deal-pipeline': isAnswered('/deals/pipeline'),
    'graphql-deal-pipeline': async (as) => (await graphql(as, '{ portalDealPipeline { since } }')).text.includes('{"since":'),
    'graphql-deal-pipeline-of-the-network-has-it': async (as) => (await graphql(as, `{ portalDealPipeline(network: true, partner: "${ids.ownPartner}") { stages { sums { count } } } }`)).text.includes('"count":'),
    'deal-pipeline-of-the-network-has-the-deal': counts(`network=true&partner=${ids.ownPartner}`),
    'deal-pipeline-of-the-partner-has-the-hidden': counts(`partner=${ids.ownPartner}&search=hiddenDeal`),
    'deal-register': takes('register', {}, {}, ({ status }) => status === 'pending'),
    'deal-reject': takes('reject', { status: 'pending' }, { reason: 'No' }, ({ status }) => status === 'rejected'),
    'lead-convert': async (as) => {
      const { body, status } = await ask(as, 'POST', `/leads/${ids.leadToConvert}/convert`, { amount: 1, currency: 'EUR' })
      const made = (body.doc as undefined | { id: string })?.id
      if (made) {
        await system.update('leads', ids.leadToConvert!, { deal: null, outcome: null, status: 'new' })
        await system.remove('deals', made)
      }
      return status === 201 && made !== undefined
    },
  }
}
