import type { PartnerName } from '../../client/resources/partners.js'
import type { PageContext } from '../data/load-page.js'

/** More sub-partners than this are not offered by name; their records are listed all the same. */
const mostPages = 10

/** The partners whose records stand in the lists of a distributor, itself among them; none for everybody else, whose lists are all their own. */
export const loadNetwork = async ({ client, me }: Pick<PageContext, 'client' | 'me'>): Promise<readonly PartnerName[]> => {
  if (!me.partner.allowsSubPartners) {
    return []
  }
  const first = await client.partners.list()
  const others = await Promise.all(Array.from({ length: Math.min(first.totalPages, mostPages) - 1 }, (_none, index) => client.partners.list({ page: index + 2 })))
  const all = [first, ...others].flatMap(({ docs }) => docs.map(({ id, name }) => ({ id, name })))
  return all.length > 1 ? all : []
}

/** The name of the partner whom a record belongs to, where the viewer knows one; else undefined. */
export const partnerNameIn = (network: readonly PartnerName[], partner: string): string | undefined => network.find(({ id }) => id === partner)?.name
