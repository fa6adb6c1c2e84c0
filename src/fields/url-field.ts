import type { TextField } from 'payload'

import { problemFor, text } from '../translations/text.js'
import type { EditorCheck } from './editor-check.js'
import { safeUrl } from './link-fields.js'

/** An optional address that a link of a room leads to; refused unless it leads somewhere a partner may be sent. */
export const urlField = (more: { admin?: TextField['admin']; label: TextField['label'] }): TextField =>
  ({
    ...more,
    admin: { description: text('https://…, mailto:…, tel:… or a page of the portal such as /profile.'), ...more.admin },
    maxLength: 2000,
    name: 'url',
    type: 'text',
    validate: (value: null | string | undefined, check: EditorCheck) =>
      typeof value !== 'string' || value.trim() === '' || (value.length <= 2000 && safeUrl.test(value.trim())) || problemFor(check.req, 'Enter an address that starts with https://, mailto:, tel: or /.'),
  }) as TextField
