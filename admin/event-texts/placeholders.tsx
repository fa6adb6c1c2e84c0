'use client'
import { useField } from '@payloadcms/ui'

import { useSay } from '../ui/use-say.js'

/** The values that the event offers; a click writes one to the end of the title or of the text. */
export const Placeholders = ({ placeholders }: { placeholders: readonly { name: string; sample: string }[] }) => {
  const { say } = useSay()
  const fields = { body: useField<string>({ path: 'body' }), title: useField<string>({ path: 'title' }) }
  const add = (path: 'body' | 'title', name: string) => {
    const { setValue, value } = fields[path]
    setValue(`${value ?? ''}${value && !/\s$/.test(value) ? ' ' : ''}{${name}}`)
  }

  return (
    <div className="pp-table-wrap">
      <table className="pp-table">
        <caption className="pp-hidden">{say('Values of this event')}</caption>
        <tbody>
          {placeholders.map(({ name, sample }) => (
            <tr key={name}>
              <th scope="row">
                <code>{`{${name}}`}</code>
                <div className="pp-small pp-muted">{say('for example {sample}', { sample: sample || say('(none)') })}</div>
              </th>
              <td>
                <div className="pp-row">
                  <button aria-label={`${say('Add to the title')}: ${name}`} className="pp-plain pp-chip" disabled={fields.title.disabled} onClick={() => add('title', name)} type="button">
                    {say('Add to the title')}
                  </button>
                  <button aria-label={`${say('Add to the text')}: ${name}`} className="pp-plain pp-chip" disabled={fields.body.disabled} onClick={() => add('body', name)} type="button">
                    {say('Add to the text')}
                  </button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
