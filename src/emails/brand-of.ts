import type { BasePayload } from 'payload'

import { readBranding } from '../database/reads/read-branding.js'
import type { Sql } from '../database/sql.js'
import type { Language } from '../translations/languages.js'
import type { MailBrand } from './mail-brand.js'

/** The vendor as mails show it. Inside a transaction, `sql` reads on the connection that the request holds already. */
export const brandOf = async (payload: BasePayload, language: Language, sql?: Sql): Promise<MailBrand> => {
  const { colours, companyName, imprintUrl, pictures, portalName, privacyUrl, smallPrint } = await readBranding(payload, language, sql && { sql })
  const { config } = payload
  const [name, picture] = pictures.mailHeader ? (['mailHeader', pictures.mailHeader] as const) : (['logo', pictures.logo] as const)
  return {
    button: colours && { ground: colours.light.accent, text: colours.light.onAccent },
    // Mail programs of dark screens turn the ground around themselves, not the picture; it stands on the mail's own white card.
    headerUrl: picture && config.serverURL !== '' ? `${config.serverURL}${config.routes.api}/portal/branding/${name}?v=${picture.version.slice(0, 12)}` : null,
    links: [imprintUrl, privacyUrl].filter((url) => url !== null),
    name: portalName ?? companyName,
    smallPrint,
  }
}
