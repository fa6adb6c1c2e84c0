import { IslandMessages } from '../../src/portal/intl/island-messages.js'
import { FileFinder } from '../../src/portal/lazy-islands.js'
import { Callout } from '../../src/portal/ui/callout.js'
import { CardSection } from '../../src/portal/ui/card.js'
import type { BlockViewProps } from '../define-block.js'
import { shownDocument } from '../document/document-row.js'
import { DocumentGroups } from './document-groups.js'
import type { FilesData } from './load.js'

/** A list this long has a search. */
const mostWithoutSearch = 8

/** Many documents. A list in which nothing is meant for the viewer says so; how much is held back only staff read. */
export const Files = ({ apiHref, block: { data, heading, id }, intl }: BlockViewProps<{ heading?: null | string }, FilesData>) => {
  const { t } = intl
  const title = heading || t('library.documents')
  const groups = data.groups.map((group) => ({ ...group, documents: group.documents.map((document) => shownDocument(document, { apiHref, intl })) }))
  return (
    <CardSection description={data.total > 0 ? t('library.count', { count: data.total }) : undefined} id={`files-${id}`} title={title}>
      {Boolean(data.notMeant) && (
        <Callout className="mb-5" tone="warning">
          {t('library.notMeant', { count: data.notMeant ?? 0 })}
        </Callout>
      )}
      {data.total === 0 && <p className="text-sm text-ink-faint">{t('library.empty')}</p>}
      {data.total > mostWithoutSearch ? (
        <IslandMessages intl={intl} namespaces={['library']}>
          <FileFinder groups={groups} label={title} />
        </IslandMessages>
      ) : (
        <DocumentGroups groups={groups} />
      )}
    </CardSection>
  )
}
