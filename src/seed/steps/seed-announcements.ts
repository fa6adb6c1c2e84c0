import type { CollectionSlug } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { demoAnnouncements } from '../content/announcements.js'
import { daysAfter, daysBefore } from '../days.js'
import { richText } from '../../domain/markdown.js'
import { locales, type SeedContext } from '../seed-context.js'
import type { Network } from './seed-network.js'

/** News for everyone, for one partner type, for a tier; one expired, one still a draft. Answers how many there are. */
export const seedAnnouncements = async ({ now, payload, req }: SeedContext, network: Network): Promise<number> => {
  const collection = slugs.announcements as CollectionSlug
  for (const { body, daysAgo, expiresInDays, isDraft, partnerTypes, tiers, title } of demoAnnouncements) {
    let id: string | undefined
    for (const locale of locales) {
      const data = {
        _status: isDraft ? 'draft' : 'published',
        audience: { partnerTypes: (partnerTypes ?? []).map((slug) => network.partnerTypes[slug]), tiers: (tiers ?? []).map((slug) => network.tiers[slug]) },
        body: richText(body[locale]),
        expiresAt: expiresInDays === undefined ? null : daysAfter(now, expiresInDays).toISOString(),
        publishedAt: daysBefore(now, daysAgo).toISOString(),
        title: title[locale],
      }
      const shared = { collection, data: data as never, depth: 0, draft: isDraft ?? false, locale, overrideAccess: true, req } as const
      const saved = id ? await payload.update({ ...shared, id }) : await payload.create(shared)
      id = String(saved.id)
    }
  }
  return demoAnnouncements.length
}
