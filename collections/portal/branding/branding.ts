import type { GlobalConfig, TextFieldSingleValidation } from 'payload'

import { brandFonts } from '../../../src/domain/brand-fonts.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { problemFor, text } from '../../../src/translations/text.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

const hexColour = /^#[0-9a-f]{6}$/i

const isColour: TextFieldSingleValidation = (value, { req }) =>
  value === null || value === undefined || value === '' || hexColour.test(value) || problemFor(req, 'Enter a colour as # and six digits, for example #1a5fb4.')

const colour = (name: string, label: Record<string, string>, description: Record<string, string>) =>
  ({ admin: { components: { Field: 'payload-partner-portal/admin#BrandColourField' }, description, width: '50%' }, label, maxLength: 7, name, type: 'text', validate: isColour }) as const

const picture = (name: string, label: Record<string, string>, description: Record<string, string>) => referenceTo(name, slugs.media, { admin: { description }, label })

/** How the portal looks: what a marketer changes without a new build. */
export const branding: GlobalConfig = {
  admin: { group: groups.portal },
  fields: [
    { label: text('Name of the portal'), localized: true, maxLength: 80, name: 'portalName', type: 'text' },
    { label: text('Name of the company'), maxLength: 120, name: 'companyName', type: 'text' },
    picture('logo', text('Logo'), text('On light ground. PNG or WebP with a transparent background, at least 64 pixels high.')),
    picture('logoOnDark', text('Logo on dark ground'), text('Left empty, the first one is used.')),
    picture('favicon', text('Icon of the browser tab'), text('A square picture of at least 64 pixels.')),
    picture('signInBackground', text('Background of the sign-in page'), text('A calm picture; text stands beside it, never on it.')),
    picture('mailHeader', text('Head of the e-mails'), text('Left empty, the logo is used.')),
    {
      fields: [
        colour('accent', text('Colour'), text('Buttons, links and marks. White text must be readable on it.')),
        colour('accentOnDark', text('Colour on dark ground'), text('Left empty, a lighter shade is computed.')),
      ],
      type: 'row',
    },
    { admin: { components: { Field: 'payload-partner-portal/admin#BrandPreview' } }, name: 'colourPreview', type: 'ui' },
    { defaultValue: 'system', label: text('Font'), name: 'font', options: brandFonts.map(({ label, value }) => ({ label, value })), type: 'select' },
    { admin: { description: text('Shown at the foot of the sign-in page and of e-mails: address, imprint.') }, label: text('Small print'), localized: true, maxLength: 500, name: 'smallPrint', type: 'textarea' },
    { label: text('Address of the imprint'), maxLength: 500, name: 'imprintUrl', type: 'text' },
    { label: text('Address of the privacy notice'), maxLength: 500, name: 'privacyUrl', type: 'text' },
  ],
  label: text('Branding'),
  lockDocuments: false,
  slug: 'branding',
  versions: false,
}
