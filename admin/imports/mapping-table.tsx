'use client'
import { useId } from 'react'

import type { ImportReport } from '../../src/client/imports.js'
import { useSay } from '../ui/use-say.js'

const none = ''

/** Which column fills which field, with an example from the file beside it. */
export const MappingTable = ({ mapping, onChange, report: { fields, headings, sample } }: { mapping: Record<string, number>; onChange: (mapping: Record<string, number>) => void; report: ImportReport }) => {
  const { say } = useSay()
  const title = useId()
  const choose = (path: string, value: string) => {
    const { [path]: _former, ...others } = mapping
    onChange(value === none ? others : { ...others, [path]: Number(value) })
  }
  return (
    <section className="pp-stack" style={{ gap: 12 }}>
      <h2 id={title}>{say('Which column is what?')}</h2>
      <div aria-labelledby={title} className="pp-table-wrap" role="region" tabIndex={0}>
        <table className="pp-table">
          <thead>
            <tr>
              <th scope="col">{say('Field of the portal')}</th>
              <th scope="col">{say('Column of the file')}</th>
              <th scope="col">{say('Example from the file')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, path, required }) => (
              <tr key={path}>
                <th scope="row">
                  {label} {required && <span className="pp-muted pp-small">({say('needed')})</span>}
                </th>
                <td>
                  <select aria-label={label} className="pp-input" onChange={({ target }) => choose(path, target.value)} value={mapping[path] ?? none}>
                    <option value={none}>{say('leave out')}</option>
                    {headings.map((heading, index) => (
                      <option key={index} value={index}>
                        {heading || String(index + 1)}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="pp-muted">{mapping[path] === undefined ? '–' : (sample[0]?.[mapping[path]] ?? '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
