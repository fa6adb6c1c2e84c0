import type { Endpoint } from 'payload'

import { downloadDocumentEndpoint } from './download-document.js'
import { fileByNameEndpoint } from './file-by-name.js'

/** Endpoints under `/api/documents`, in front of Payload's own. */
export const documentEndpoints: Endpoint[] = [downloadDocumentEndpoint]

/** Endpoints under `/api/files`, in front of Payload's own. */
export const fileEndpoints: Endpoint[] = [fileByNameEndpoint]
