import type { PartnerViewer } from '../../access/viewer.js'
import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { sayIn } from '../../src/translations/text.js'
import type { BlockDefinition, BlockLoadContext } from '../define-block.js'
import { type LoadedDocument, loadDocuments } from '../load-documents.js'

/** The document; null when it is not for the viewer, and then, for staff in a preview alone, why. */
export type DocumentData = { document: LoadedDocument | null; reason?: string }

/** Why somebody does not see a document, for staff. */
const reasonOf = async (id: unknown, viewer: PartnerViewer, { req }: BlockLoadContext): Promise<string> => {
  const say = sayIn(languageOf(viewer, req))
  const stored = typeof id === 'string' ? await asSystem(req, 'staff in a preview are told why a document is not shown').findByID<null | { _status?: string }>({ collection: slugs.documents, disableErrors: true, id, select: { _status: true } }) : null
  if (!stored) {
    return say('This document was deleted. Choose another one.')
  }
  return stored._status === 'published' ? say('This document is not meant for {partner}; see its audience.', { partner: viewer.partner.name }) : say('This document is not published yet.')
}

export const loadDocument: NonNullable<BlockDefinition['load']> = async (viewer, block, context): Promise<DocumentData> => {
  const [document = null] = await loadDocuments([block.document], viewer, context)
  return { document, ...(document === null && viewer.previewedBy !== null && { reason: await reasonOf(block.document, viewer, context) }) }
}
