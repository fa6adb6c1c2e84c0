import type { Endpoint, PayloadRequest } from 'payload'

import { mayPreview } from '../../../access/may-preview.js'
import { imaginedPartner, type NamedPartner, type NamedRank, readPartners, readRanks } from '../../../access/partner-traits.js'
import { reasonsFor, type RoomSettings, roomSettingsOf, verdictsOn } from '../../../access/room-access.js'
import { readRoomRows, type RoomRow } from '../../../access/rooms-query.js'
import type { StaffViewer } from '../../../access/viewer.js'
import type { PortalAccessTable } from '../../client/building.js'
import type { PartnerTraits } from '../../domain/audience.js'
import { sqlOf } from '../../database/doors.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { roomRefusal } from '../../translations/rooms/room-texts.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { askedPartnerType, isId } from './asked-partner-type.js'
import { requireStaff, roomReaders } from './require-staff.js'

type Column = { own: boolean; tier: NamedRank | null }

/** Every room for the same partner in each tier. Pure: rows, traits and tiers in, table out. */
export const accessTableOf = (rows: readonly RoomRow[], partner: PartnerTraits, columns: readonly Column[], settings: RoomSettings, locale: string): PortalAccessTable['rooms'] => {
  const byTier = columns.map(({ tier }) => verdictsOn(rows, { ...partner, tier: tier && { id: tier.id, rank: tier.rank } }, settings, locale))
  return rows.map((row, at) => ({
    cells: byTier.map((verdicts) => {
      const { verdict } = verdicts[at]!
      return { reasons: reasonsFor(row, verdict, settings, locale), state: verdict.state }
    }),
    id: row.id,
    kind: row.kind,
    slug: row.slug,
    title: row.title ?? row.slug,
  }))
}

const chosenPartner = async (req: PayloadRequest, staff: StaffViewer, partnerType: string): Promise<NamedPartner | undefined> => {
  const id = req.query.partner
  if (id === undefined || id === '') {
    return undefined
  }
  const [partner] = isId(id) ? await readPartners(sqlOf(req), [id]) : []
  const isVisible = partner?.partnerType === partnerType && mayPreview(staff, { partner } as never)
  if (!isVisible) {
    throw await roomRefusal(req, 'PARTNER_OF_OTHER_TYPE')
  }
  return partner
}

const chosenTraits = async (req: PayloadRequest, partnerType: string, stages: readonly NamedRank[]): Promise<PartnerTraits> => {
  const { category, stage: asked } = req.query as { category?: unknown; stage?: unknown }
  const stage = stages.find(({ id }) => id === asked) ?? null
  const isCategory = isId(category) && (await sqlOf(req)('select 1 from categories where id = $1::uuid', [category])).rowCount > 0
  if ((asked && !stage) || (category && !isCategory)) {
    throw await roomRefusal(req, 'STAGE_OR_CATEGORY_UNKNOWN')
  }
  return imaginedPartner(partnerType, { category: isCategory ? category : null, stage })
}

/** `GET /api/portal/access-table?partnerType=[&stage=][&category=][&partner=]` (staff): the whole portal as a table of rooms and tiers. */
export const accessTableEndpoint: Endpoint = ownEndpoint({
  handler: async (req) => {
    const staff = await requireStaff(req, roomReaders)
    const locale = languageOf(staff, req)
    const [sql, settings] = [sqlOf(req), roomSettingsOf(req.payload)]
    const partnerType = await askedPartnerType(req, req.query.partnerType, locale)
    const partner = await chosenPartner(req, staff, partnerType.id)
    const tiers = await readRanks(sql, 'tiers', locale, settings.defaultLocale)
    const stages = await readRanks(sql, 'stages', locale, settings.defaultLocale)
    const traits = partner ?? (await chosenTraits(req, partnerType.id, stages))
    const columns: Column[] = [null, ...tiers].map((tier) => ({ own: partner !== undefined && (partner.tier?.id ?? null) === (tier?.id ?? null), tier }))
    const rows = await readRoomRows(sql, settings.defaultLocale, { locale, partner: partner?.id ?? null, partnerType: partnerType.id, person: null })
    const answer: PortalAccessTable = {
      partnerType,
      rooms: accessTableOf(rows, traits, columns, settings, locale),
      tiers: columns.map(({ own, tier }) => ({ id: tier?.id ?? null, isOwn: own, name: tier?.name ?? null })),
    }
    return Response.json(answer)
  },
  method: 'get',
  path: '/portal/access-table',
})
