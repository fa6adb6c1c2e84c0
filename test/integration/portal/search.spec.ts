import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PortalSearch } from '../../../src/client/types.js'
import { searchAnswer } from '../../../src/endpoints/answers/answers.js'
import { readSearch } from '../../../src/database/reads/read-search.js'
import { readSettingsOf } from '../../../src/database/reads/read-settings.js'
import { sqlOfPool } from '../../../src/database/sql.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

type Who = keyof World['people']

let world: World

const richText = (text: string) => ({ root: { children: [{ children: [{ text, type: 'text', version: 1 }], type: 'paragraph', version: 1 }], direction: null, format: '', indent: 0, type: 'root', version: 1 } })
const textBlock = (text: string) => ({ blockType: 'text', content: richText(text) })

const create = async (collection: string, data: Record<string, unknown>): Promise<string> => {
  const doc = (await world.payload.create({ collection: collection as never, data: data as never, overrideAccess: true })) as { id: string }
  return doc.id
}

beforeAll(async () => {
  world = await startWorld()
  const { acme, gold, other, resellers, silver } = world.ids
  const room = (title: string, text: string, more: Record<string, unknown> = {}) => create('rooms', { _status: 'published', kind: 'custom', layout: [textBlock(text)], order: 3, partnerType: resellers, title, ...more })
  await create('rooms', { _status: 'published', kind: 'overview', order: 1, partnerType: resellers, title: 'Overview' })
  const translated = await room('Campaigns', 'Ask for the spring brochure and the trade fair kit.')
  await world.payload.update({ collection: 'rooms', data: { _status: 'published', title: 'Campaigns', layout: [{ ...textBlock('Fragen Sie nach der Frühlingsbroschüre.'), id: (await rowsOf<{ id: string }>(world, `select layout -> 0 ->> 'id' as id from rooms where id = $1`, [translated]))[0]?.id }] } as never, id: translated, locale: 'de', overrideAccess: true })
  await room('Vault', 'The zebra formula', { unlock: [{ kind: 'tier', tier: gold }], whenLocked: 'show' })
  await room('Cellar', 'The zebra formula', { audience: { tiers: [gold] } })
  await room('Sketch', 'The zebra formula', { _status: 'draft' })
  const changed = await room('Workshop', 'Hammers and nails')
  await world.payload.update({ collection: 'rooms', data: { layout: [textBlock('The zebra formula')] } as never, draft: true, id: changed, overrideAccess: true })
  const [stored] = await rowsOf<{ id: string }>(world, `insert into files (id, filename, mime_type, original_name) values (gen_random_uuid(), 'a.pdf', 'application/pdf', 'a.pdf') returning id`)
  const file = stored?.id
  const document = (title: string, more: Record<string, unknown> = {}) => create('documents', { _status: 'published', description: 'How we sell', file, keywords: ['hospital'], title, ...more })
  await document('Healthcare playbook')
  await document('Healthcare secrets', { audience: { tiers: [gold] } })
  await document('Healthcare draft', { _status: 'draft' })
  await document('Healthcare for silver', { audience: { tiers: [silver] }, keywords: [] })
  for (const company of ['Müller Maschinen', 'Mueller & Partner', 'Globex', 'Globex Holding', 'Old Globex', 'Northglobex']) {
    await create('leads', { company, partner: acme })
  }
  await create('leads', { company: 'Zebra Industries', partner: other })
})

afterAll(() => stopPayload(world))

const get = (query: string, as: Who = 'acmeMember') => world.rest<PortalSearch & { errors: { code?: string }[] }>('GET', `/api/portal/search?${query}`, { as: world.people[as] })
const search = async (q: string, as: Who = 'acmeMember', more = '') => (await get(`q=${encodeURIComponent(q)}${more}`, as)).body
const titles = (found: PortalSearch, kind: string) => found.groups.find((group) => group.kind === kind)?.hits.map(({ title }) => title) ?? []

describe('the search', () => {
  it('looks into the blocks of open rooms, in the language of the reader, and shows the place', async () => {
    const found = await search('brochure', 'acmeAdmin')
    expect(titles(found, 'rooms')).toEqual(['Campaigns'])
    const [hit] = found.groups[0]?.hits ?? []
    expect(hit?.snippet).toContain('spring brochure')
    const [range] = hit?.highlights.snippet ?? []
    expect(hit?.snippet.slice(range?.start, range?.end)).toBe('brochure')
    expect(titles(await search('fruhlingsbroschure', 'acmeMember'), 'rooms')).toEqual(['Campaigns'])
    expect((await search('Frühlingsbroschüre', 'acmeAdmin')).groups).toEqual([])
  })

  it('says nothing of what stands in locked, hidden and unpublished rooms', async () => {
    expect((await search('zebra')).groups).toEqual([])
    expect(titles(await search('vault'), 'rooms')).toEqual(['Vault'])
    expect((await search('cellar')).groups).toEqual([])
    expect(titles(await search('hammers'), 'rooms')).toEqual(['Workshop'])
  })

  it('finds documents of the own audience by title, description and keyword', async () => {
    expect(titles(await search('healthcare'), 'documents').sort()).toEqual(['Healthcare for silver', 'Healthcare playbook'])
    expect(titles(await search('hospital'), 'documents')).toEqual(['Healthcare playbook'])
  })

  it('finds colleagues, and the partners below a distributor', async () => {
    expect(titles(await search('vera'), 'people')).toEqual(['Vera'])
    expect(titles(await search('otto'), 'people')).toEqual([])
    expect(titles(await search('acme', 'distributorAdmin'), 'partners')).toEqual(['Acme Partners'])
    expect(titles(await search('acme'), 'partners')).toEqual([])
  })

  it('reads umlauts however they are written', async () => {
    for (const q of ['müller', 'Mueller', 'MULLER']) {
      expect(titles(await search(q), 'leads').sort()).toEqual(q === 'MULLER' ? ['Müller Maschinen'] : ['Mueller & Partner', 'Müller Maschinen'])
    }
  })

  it('puts first what is the question, then what begins with it, then words that do', async () => {
    expect(titles(await search('globex'), 'leads')).toEqual(['Globex', 'Globex Holding', 'Old Globex', 'Northglobex'])
    expect(titles(await search('holding globex'), 'leads')).toEqual(['Globex Holding'])
  })

  it('forgives typing errors, also without pg_trgm it finds words', async () => {
    expect(titles(await search('globax'), 'leads')).toContain('Globex')
    const sql = sqlOfPool(world.payload)
    const { acme, acmeAdmin, resellers } = world.ids
    const viewer = { id: acmeAdmin, kind: 'partner-user', locale: 'en', partner: { categories: [], id: acme, partnerType: resellers, stage: null, subPartnerIds: [], tags: [], tier: null }, previewedBy: null } as unknown as PartnerViewer
    const plain = (question: string) => readSearch(viewer, { kind: null, language: 'en', page: 1, question }, { named: sql, planned: sql }, { hasTrigrams: false }, readSettingsOf(world.payload))
    expect(titles(await plain('globex'), 'leads')).toHaveLength(4)
    expect((await plain('globax')).groups).toEqual([])
  })

  it('reads on in one kind, page by page', async () => {
    await rowsOf(world, `insert into leads (id, company, company_key, partner_id, status) select gen_random_uuid(), 'Serial ' || n, 'serial ' || n, $1, 'new' from generate_series(1, 45) n`, [world.ids.acme])
    const all = await search('serial')
    expect(all.groups.map(({ hits, kind, pages, total }) => ({ hits: hits.length, kind, pages, total }))).toEqual([{ hits: 8, kind: 'leads', pages: 3, total: 45 }])
    const pages = await Promise.all([1, 2, 3].map((page) => search('serial', 'acmeMember', `&kind=leads&page=${page}`)))
    expect(pages.map((found) => found.groups[0]?.hits.length)).toEqual([20, 20, 5])
    expect(new Set(pages.flatMap((found) => titles(found, 'leads'))).size).toBe(45)
    expect((await search('serial', 'acmeMember', '&kind=rooms')).groups).toEqual([])
    searchAnswer.parse(pages[0])
  })

  it('refuses kinds and pages that there are not', async () => {
    for (const query of ['q=acme&kind=secrets', 'q=acme&page=2', 'q=acme&kind=leads&page=0', 'q=acme&kind=leads&page=51', 'q=acme&kind=leads&page=x', 'q=acme&kind[a]=leads']) {
      const { body, status } = await get(query)
      expect({ code: body.errors[0]?.code, query, status }).toEqual({ code: 'SEARCH_PAGE_UNKNOWN', query, status: 400 })
    }
  })

  it('answers every odd question', async () => {
    for (const q of ["o'hara", '100%', '\\\\', '( | & !', '\u0301\u0301', '😀😀', 'a'.repeat(100), 'x y z a b c d e f', '-- drop', '$1 $2']) {
      expect({ q, status: (await get(`q=${encodeURIComponent(q)}`)).status }).toEqual({ q, status: 200 })
    }
  })
})

describe('the search among 100,000 leads', () => {
  const questions = ['muller', 'globex', 'company 4711', 'company', 'holding', 'xq', 'co', 'lead99@example', 'cmpany 123', 'brochure', 'nothing like it', 'son', 'wagner gmbh', 'wagnr', 'ltd', 'person 77']

  const measure = async (as: Who): Promise<{ p50: number; p95: number }> => {
    const times: number[] = []
    for (let at = 0; at < 100; at += 1) {
      const begun = performance.now()
      expect((await get(`q=${encodeURIComponent(`${questions[at % questions.length]}`)}`, as)).status).toBe(200)
      times.push(performance.now() - begun)
    }
    times.sort((one, other) => one - other)
    return { p50: Math.round(times[49] ?? 0), p95: Math.round(times[94] ?? 0) }
  }

  it('answers in time, for a partner who has all of them and for one who has few', async () => {
    for (let from = 1; from <= 100_000; from += 10_000) {
      await rowsOf(
        world,
        `insert into leads (id, company, company_key, first_name, last_name, email, partner_id, status)
       select gen_random_uuid(), (array['Company','Wagner GmbH','Müller & Söhne','Holding','Northern Ltd'])[1 + n % 5] || ' ' || n, n::text, 'Person', n::text, 'lead' || n || '@example.com', $1, 'new' from generate_series($2::int, $2::int + 9999) n`,
        [world.ids.acme, from],
      )
    }
    await rowsOf(world, 'analyze')
    const [many, few] = [await measure('acmeAdmin'), await measure('otherAdmin')]
    if (process.env.SHOW_FIGURES) {
      process.stdout.write(`search, 100,000 leads: ${JSON.stringify({ few, many })}\n`)
    }
    // The promise is 80 ms and is kept by the bench; a machine that runs other tests meanwhile gets some more.
    expect(many.p95).toBeLessThan(250)
    expect(few.p95).toBeLessThan(150)
  }, 180_000)

  it('forgives the same typing errors among many and among few', async () => {
    await rowsOf(world, `insert into leads (id, company, company_key, partner_id, status) select gen_random_uuid(), 'Quillfeather ' || place, place, partner, 'new' from unnest(array['many', 'few'], $1::uuid[]) as t (place, partner)`, [[world.ids.acme, world.ids.other]])
    // A letter too few, too many, a wrong one, two that changed places: also where a long question is cut into pieces.
    for (const q of ['quillfeathr', 'quilfeather', 'quillfeatherr', 'qillfeather', 'quillveather', 'quillfaether', 'quillfetaher']) {
      expect({ found: [await search(q, 'acmeAdmin'), await search(q, 'otherAdmin')].map((found) => titles(found, 'leads')[0]), q }).toEqual({ found: ['Quillfeather many', 'Quillfeather few'], q })
    }
  })
})
