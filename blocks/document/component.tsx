import { Callout } from '../../src/portal/ui/callout.js'
import { Card, CardSection } from '../../src/portal/ui/card.js'
import type { BlockViewProps } from '../define-block.js'
import { DocumentRow, shownDocument } from './document-row.js'
import type { DocumentData } from './load.js'

/** A document to download. Whom it is not meant for sees nothing; staff in a preview read why. */
export const DocumentCard = ({ apiHref, block: { data, heading, id }, intl }: BlockViewProps<{ heading?: null | string }, DocumentData>) => {
  if (!data.document) {
    return data.reason ? <Callout tone="warning">{data.reason}</Callout> : null
  }
  const document = shownDocument(data.document, { apiHref, intl })
  return heading ? (
    <CardSection id={`document-${id}`} title={heading}>
      <DocumentRow document={document} level="h3" />
    </CardSection>
  ) : (
    <Card>
      <DocumentRow document={document} level="p" />
    </Card>
  )
}
