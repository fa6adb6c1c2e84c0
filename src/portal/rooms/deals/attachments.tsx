import { FileText } from 'lucide-react'

import type { DealAttachments } from '../../../client/deals.js'
import type { PageContext } from '../../data/load-page.js'
import { AddAttachment } from '../../lazy-islands.js'

type AttachmentsProps = { attachments: DealAttachments; context: PageContext; deal: string; mayAdd: boolean }

const kilobyte = 1024

/** The files of a deal, and adding one. */
export const Attachments = ({ attachments: { files }, context: { apiHref, client, format, portal, t }, deal, mayAdd }: AttachmentsProps) => (
  <div className="flex flex-col gap-4">
    {files.length > 0 ? (
      <ul className="flex flex-col gap-2">
        {files.map(({ createdAt, id, name, sizeInBytes }) => (
          <li className="flex items-start gap-3 text-sm" key={id}>
            <FileText aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
            <span className="min-w-0 flex-1">
              <a className="rounded font-medium [overflow-wrap:anywhere] text-accent-ink underline-offset-4 hover:underline" download href={apiHref(`${portal.apiPath}${client.deals.attachmentPath(deal, id)}`)}>
                {name}
              </a>
              <span className="block text-xs text-ink-faint">
                {format.number(Math.max(1, Math.round(sizeInBytes / kilobyte)), { style: 'unit', unit: 'kilobyte' })} · {format.date(createdAt)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    ) : (
      <p className="text-sm text-ink-faint">{t('deals.attachmentsEmpty')}</p>
    )}
    {mayAdd && <AddAttachment deal={deal} />}
  </div>
)
