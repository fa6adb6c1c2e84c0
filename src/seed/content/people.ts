import type { PartnerRole, StaffRole } from '../../domain/roles.js'
import { demoPartnerNames } from './partners.js'

export const staff: readonly { email: string; name: string; role: StaffRole }[] = [
  { email: 'admin@demo.test', name: 'Ines Calloway', role: 'admin' },
  { email: 'manager@demo.test', name: 'Marek Solberg', role: 'manager' },
  { email: 'second.manager@demo.test', name: 'Priya Ostrander', role: 'manager' },
  { email: 'marketer@demo.test', name: 'Theo Winterbourne', role: 'marketer' },
  { email: 'finance@demo.test', name: 'Greta Halloran', role: 'finance' },
]

/** The partner logins that the README names, and their colleagues that show roles. */
export const namedPartnerUsers: readonly { email: string; jobTitle: string; locale: 'de' | 'en'; name: string; partner: string; role: PartnerRole }[] = [
  { email: 'partner@referral.demo.test', jobTitle: 'Managing partner', locale: 'en', name: 'Eleanor Pryde', partner: demoPartnerNames.referral, role: 'admin' },
  { email: 'viewer@referral.demo.test', jobTitle: 'Research associate', locale: 'en', name: 'Samir Ashcombe', partner: demoPartnerNames.referral, role: 'viewer' },
  { email: 'partner@reseller.demo.test', jobTitle: 'Head of alliances', locale: 'en', name: 'Jonas Ostermoor', partner: demoPartnerNames.reseller, role: 'admin' },
  { email: 'member@reseller.demo.test', jobTitle: 'Account executive', locale: 'en', name: 'Lena Farwick', partner: demoPartnerNames.reseller, role: 'member' },
  { email: 'viewer@reseller.demo.test', jobTitle: 'Presales engineer', locale: 'de', name: 'Tilman Aurich', partner: demoPartnerNames.reseller, role: 'viewer' },
  { email: 'partner@distributor.demo.test', jobTitle: 'Channel director', locale: 'en', name: 'Astrid Skagenvik', partner: demoPartnerNames.distributor, role: 'admin' },
  { email: 'member@distributor.demo.test', jobTitle: 'Partner account manager', locale: 'en', name: 'Mikkel Ravnsborg', partner: demoPartnerNames.distributor, role: 'member' },
]

export const firstNames = [
  'Amelie', 'Anders', 'Beatriz', 'Bram', 'Camille', 'Clara', 'Dario', 'Dagny', 'Emil', 'Esther', 'Fabian', 'Freya', 'Gareth', 'Gudrun', 'Hanna', 'Henrik', 'Ilse', 'Imran', 'Joana', 'Jakub',
  'Katri', 'Kieran', 'Laura', 'Leif', 'Mira', 'Matteo', 'Nadia', 'Niels', 'Olivia', 'Oskar', 'Paula', 'Pekka', 'Renske', 'Rafael', 'Saga', 'Stefan', 'Tove', 'Tomas', 'Ulla', 'Viktor', 'Wanda', 'Yusuf', 'Zofia', 'Jelle',
] as const

export const lastNames = [
  'Aldercroft', 'Bergqvara', 'Castelmere', 'Dahlkvist', 'Ellerbrook', 'Fontanel', 'Grimstad', 'Hasselbeek', 'Ivarsdotter', 'Jankowiak', 'Kestermann', 'Lysebakk', 'Marchetti', 'Nordahl', 'Oosterveen', 'Palmgren', 'Quillan', 'Rautio', 'Sandoval', 'Tamsalu',
  'Uhlendorf', 'Vestergaard', 'Wolanski', 'Ylivainio', 'Zandberg', 'Braithwell', 'Corvino', 'Drangsholt', 'Eschenbach', 'Falkenrath',
] as const

export const partnerJobTitles = ['Account executive', 'Solution consultant', 'Sales manager', 'Managing director', 'Presales engineer', 'Marketing lead'] as const
