import * as z from 'zod/mini'

import type { useTranslations } from '../intl/island-intl.js'

/** The shortest password that the API takes. */
export const shortestPassword = 12

type Texts = ReturnType<typeof useTranslations<'password'>>

/** A new password: long, nothing more. */
export const newPassword = (t: Texts) => z.string().check(z.minLength(shortestPassword, t('tooShort')))
