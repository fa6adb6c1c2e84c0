'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { createTransport, type Transport } from '../../src/client/transport.js'

/** Sends requests to the REST API as the signed-in member of staff, with the sentences in their language. */
export const useApi = (): Transport => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => createTransport({ baseUrl: config.routes.api, locale: i18n.language }), [config.routes.api, i18n.language])
}
