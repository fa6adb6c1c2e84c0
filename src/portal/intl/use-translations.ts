'use client'

import { useTranslations as useUntyped } from 'use-intl'
import type { createTranslator } from 'use-intl/core'

import type { Messages, Namespace } from './messages.js'

/**
 * The words of one namespace in an island. The namespace must be among those its page sends (`MessageScope`).
 * The cast gives the keys their types without declaring them for the whole program, which would reach into a host's own use of use-intl.
 */
export const useTranslations = <Name extends Namespace>(namespace: Name) =>
  (useUntyped as unknown as (namespace: Name) => ReturnType<typeof createTranslator<Messages, Name>>)(namespace)
