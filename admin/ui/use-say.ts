'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { type Say, sayIn } from '../../src/translations/text.js'

/** Our texts in the language the person reads the admin in. */
export const useSay = (): { language: string; say: Say } => {
  const { i18n } = useTranslation()
  return useMemo(() => ({ language: i18n.language, say: sayIn(i18n.language) }), [i18n.language])
}
