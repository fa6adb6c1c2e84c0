import type { Request } from 'express'

/** The media type of a request without its parameters, in lower case; empty when none is named. */
export const mediaTypeOf = ({ headers }: Request): string => (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** Whether a media type is JSON, by its plain name or as in `application/scim+json`. */
export const isJson = (mediaType: string): boolean => mediaType === 'application/json' || /^application\/[\w.-]+\+json$/.test(mediaType)
