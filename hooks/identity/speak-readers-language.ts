import { type CollectionBeforeOperationHook, type CollectionConfig, getLocalI18n } from 'payload'

import { readerLanguage } from '../../access/refusal.js'
import { viewerOf } from '../../access/viewer-of.js'

/**
 * Lets Payload speak the language of a partner's account. By itself it speaks that of the browser, so a sentence beside a field
 * ("this field is required", "must be unique") could differ from the page around it. Staff choose theirs in the admin.
 */
export const speakReadersLanguage: CollectionBeforeOperationHook = async ({ args, req }) => {
  if ((await viewerOf(req)).kind === 'partner-user') {
    const language = await readerLanguage(req)
    if (req.i18n?.language !== language) {
      req.i18n = await getLocalI18n({ config: req.payload.config, language })
      req.t = req.i18n.t
    }
  }
  return args
}

/** A collection whose refusals speak the language of their reader. */
export const withReadersLanguage = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [speakReadersLanguage, ...(collection.hooks?.beforeOperation ?? [])] },
})
