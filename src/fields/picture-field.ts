import type { Field } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { referenceTo } from './relations.js'

/** A picture of the media library. */
export const pictureField = (name: string, options: Parameters<typeof referenceTo>[2]): Field => ({ ...referenceTo(name, slugs.media, options), type: 'upload' }) as never
