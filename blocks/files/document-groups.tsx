import { DocumentRow, type ShownDocument } from '../document/document-row.js'

/** Documents below the name of their folder. */
export type ShownGroup = { documents: readonly ShownDocument[]; id: string; name: null | string }

/** The documents of a list, folder by folder. */
export const DocumentGroups = ({ groups }: { groups: readonly ShownGroup[] }) => (
  <div className="flex flex-col gap-6">
    {groups.map(({ documents, id, name }) => (
      <div key={id}>
        {name && <h3 className="mb-3 text-xs font-semibold [overflow-wrap:anywhere] text-ink-soft">{name}</h3>}
        <ul className="divide-y divide-line">
          {documents.map((document) => (
            <li className="py-3.5 first:pt-0 last:pb-0" key={document.id}>
              <DocumentRow document={document} level="p" />
            </li>
          ))}
        </ul>
      </div>
    ))}
  </div>
)
