import { GraphQL } from '@payloadcms/graphql/types'
import type { Config, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalContext } from '../../plugin/context.js'
import { languageOfLocale } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { meAnswer, overviewAnswer, roomAnswer, roomsAnswer, searchAnswer } from '../answers/answers.js'
import { commissionAnswer } from '../answers/commission-answer.js'
import { dealPipelineAnswer } from '../answers/deal-answers.js'
import { paymentsAnswer, statementAnswer, whyAnswer } from '../answers/money-answers.js'
import { releasesAnswer } from '../answers/releases-answer.js'
import { pipelineOf } from '../deals/pipeline.js'
import { paymentsOf } from '../ledger/payments.js'
import { dealCommissionOf, leadCommissionOf } from '../ledger/record-commission.js'
import { releasesOf } from '../ledger/releases.js'
import { statementOf } from '../ledger/statement.js'
import { whyOf } from '../ledger/why.js'
import { meOf } from '../portal/me.js'
import { overviewOf } from '../portal/overview.js'
import { requirePartnerUser } from '../portal/portal-endpoint.js'
import { roomOf } from '../portal/room.js'
import { roomsOf } from '../portal/rooms.js'
import { searchOf } from '../portal/search.js'
import { graphqlTypeOf, type JsonSchema } from './json-schema-type.js'

type Args = Record<string, unknown>
type Resolve = (viewer: PartnerViewer, args: Args, req: PayloadRequest, locale: string) => Promise<object>

const typeOf = (schema: z.ZodType, name: string) => graphqlTypeOf(z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema, name)

const forPartnerUsers =
  (resolve: Resolve) =>
  async (_parent: unknown, args: Args, { req }: { req: PayloadRequest }) => {
    const viewer = await requirePartnerUser(req)
    return resolve(viewer, args, req, languageOf(viewer, req))
  }

/** What was left out is null here and missing over REST. */
const asked = (args: Args): Args => Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null))

/** The GraphQL twins of the portal's reads: the same functions, the same rights, the same answers. */
export const portalQueries =
  (context: PortalContext): NonNullable<NonNullable<Config['graphQL']>['queries']> =>
  () => {
    const text = { type: GraphQL.GraphQLString }
    const requiredText = { type: new GraphQL.GraphQLNonNull(GraphQL.GraphQLString) }
    const commission = typeOf(commissionAnswer, 'PortalCommission')
    return {
      portalDealCommission: { args: { id: requiredText }, resolve: forPartnerUsers((_viewer, { id }, req) => dealCommissionOf(req, String(id))), type: commission },
      portalDealPipeline: {
        args: { manager: text, network: { type: GraphQL.GraphQLBoolean }, partner: text, partnerType: text, search: text, since: text },
        // An address knows texts only.
        resolve: (_parent: unknown, { network, ...args }: Args, { req }: { req: PayloadRequest }) => pipelineOf({ ...asked(args), ...(typeof network === 'boolean' && { network: String(network) }) }, req),
        type: typeOf(dealPipelineAnswer, 'PortalDealPipeline'),
      },
      portalLeadCommission: { args: { id: requiredText }, resolve: forPartnerUsers((_viewer, { id }, req) => leadCommissionOf(req, String(id))), type: commission },
      portalMe: { resolve: (_parent: unknown, _args: Args, { req }: { req: PayloadRequest }) => meOf(req), type: typeOf(meAnswer, 'PortalMe') },
      portalOverview: {
        args: { period: text },
        resolve: forPartnerUsers((viewer, { period }, req, locale) => overviewOf(viewer, period, req, locale)),
        type: typeOf(overviewAnswer, 'PortalOverview'),
      },
      portalPayments: {
        args: { period: text },
        resolve: forPartnerUsers((viewer, { period }, req) => paymentsOf(viewer, period ?? undefined, req)),
        type: typeOf(paymentsAnswer, 'PortalPayments'),
      },
      portalReleases: { resolve: forPartnerUsers((viewer, _args, req) => releasesOf(viewer, req)), type: typeOf(releasesAnswer, 'PortalReleases') },
      portalStatement: {
        args: { currency: text, cursor: text, from: text, limit: { type: GraphQL.GraphQLInt }, to: text },
        resolve: forPartnerUsers((viewer, args, req, locale) => statementOf(viewer, asked(args), req, locale)),
        type: typeOf(statementAnswer, 'PortalStatement'),
      },
      portalStatementWhy: {
        args: { transaction: requiredText },
        resolve: forPartnerUsers((_viewer, { transaction }, req, locale) => whyOf(req, String(transaction), languageOfLocale(locale))),
        type: typeOf(whyAnswer, 'PortalStatementWhy'),
      },
      portalRoom: {
        args: { slug: requiredText },
        resolve: forPartnerUsers((viewer, { slug }, req, locale) => roomOf(viewer, String(slug), req, locale, context.blocks)),
        type: typeOf(roomAnswer, 'PortalRoom'),
      },
      portalRooms: { resolve: forPartnerUsers((viewer, _args, req, locale) => roomsOf(viewer, req, locale)), type: typeOf(roomsAnswer, 'PortalRooms') },
      portalSearch: {
        args: { kind: text, page: { type: GraphQL.GraphQLInt }, q: requiredText },
        resolve: forPartnerUsers((viewer, { kind, page, q }, req, locale) => searchOf(viewer, { kind, page, q }, req, locale)),
        type: typeOf(searchAnswer, 'PortalSearch'),
      },
    }
  }
