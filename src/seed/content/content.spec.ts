import { describe, expect, it } from 'vitest'

import { demoPartnerNames, demoPartners } from './partners.js'
import { namedPartnerUsers, staff } from './people.js'
import { demoPictures } from './pictures.js'
import { demoPortals } from './portals.js'

const linksOf = (room: (typeof demoPortals)[number]['rooms'][number]) =>
  room.layout.flatMap((block) => (block.type === 'action-bar' ? block.buttons : block.type === 'link' ? block.cards : []))

describe('the content of the demo', () => {
  it('has 40 partners, 25 of them under the one distributor', () => {
    expect(demoPartners).toHaveLength(40)
    expect(demoPartners.filter(({ isSubPartner }) => isSubPartner)).toHaveLength(25)
    expect(demoPartners.filter(({ isSubPartner, stage }) => isSubPartner && stage === 'onboarding')).toHaveLength(3)
    expect(new Set(demoPartners.map(({ name }) => name)).size).toBe(40)
  })

  it('has the logins that the README names', () => {
    expect(staff.map(({ email }) => email)).toEqual(expect.arrayContaining(['admin@demo.test', 'manager@demo.test', 'marketer@demo.test', 'finance@demo.test']))
    const logins = namedPartnerUsers.map(({ email, partner, role }) => [email, partner, role])
    expect(logins).toEqual(
      expect.arrayContaining([
        ['partner@referral.demo.test', demoPartnerNames.referral, 'admin'],
        ['partner@reseller.demo.test', demoPartnerNames.reseller, 'admin'],
        ['partner@distributor.demo.test', demoPartnerNames.distributor, 'admin'],
        ['member@reseller.demo.test', demoPartnerNames.reseller, 'member'],
      ]),
    )
  })

  it.each(demoPortals.map((portal) => [portal.partnerType, portal] as const))('has a portal for %s with each predefined room once, and links to earlier rooms only', (_name, portal) => {
    const keys = portal.rooms.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(portal.rooms.filter(({ kind }) => kind === 'overview')).toHaveLength(1)
    expect(portal.rooms.filter(({ kind }) => kind === 'leads')).toHaveLength(1)
    for (const [index, room] of portal.rooms.entries()) {
      const targets = linksOf(room).flatMap((link) => ('room' in link ? [link.room] : []))
      expect(targets.filter((target) => !keys.slice(0, index).includes(target))).toEqual([])
      const pictures = room.layout.flatMap((block) => (block.type === 'image' ? [block.picture] : block.type === 'code' && typeof block.code.image === 'string' ? [block.code.image] : []))
      expect(pictures.filter((picture) => !demoPictures.some(({ key }) => key === picture))).toEqual([])
    }
  })

  it('draws its pictures without any text, so that they need no font', () => {
    expect(demoPictures.filter(({ svg }) => svg.includes('<text'))).toEqual([])
  })
})
