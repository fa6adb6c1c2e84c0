'use client'

import { PortalApiError } from '../../client/portal-api-error.js'
import { useTranslations } from '../intl/island-intl.js'

/** What to tell a person about a failed request: the server's own sentence where it has one. */
export const useErrorText = () => {
  const t = useTranslations('errors')
  return (error: unknown): string => {
    if (!(error instanceof PortalApiError)) {
      return t('unexpected')
    }
    if (error.isOffline) {
      return t('offline')
    }
    if (error.status === 401) {
      return t('signedOut')
    }
    return error.code === 'UNEXPECTED_ANSWER' || error.status >= 500 ? t('unexpected') : error.message
  }
}
