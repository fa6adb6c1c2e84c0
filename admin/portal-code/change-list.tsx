'use client'
import type { RoomChange } from '../../src/domain/portal-code.js'
import type { AdminText } from '../../src/translations/text.js'
import { Badge, type Tone } from '../ui/badge.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'

const states: Readonly<Record<RoomChange['change'], { text: AdminText; tone: Tone }>> = {
  changed: { text: 'Changed', tone: 'wait' },
  new: { text: 'New', tone: 'good' },
  removed: { text: 'Removed', tone: 'bad' },
  same: { text: 'Changed', tone: 'plain' },
  stays: { text: 'Stays, though the file does not have it', tone: 'info' },
}

/** What a file changes, room by room and field by field. */
export const ChangeList = ({ changes }: { changes: readonly RoomChange[] }) => {
  const { say } = useSay()
  const differing = changes.filter(({ change }) => change !== 'same')
  if (differing.length === 0) {
    return <Notice>{say('Nothing differs: the portal is what the file says.')}</Notice>
  }
  return (
    <div className="pp-stack" style={{ gap: 12 }}>
      <ul aria-label={say('What the file would change')} className="pp-plan">
        {differing.map(({ change, fields, slug, title }) => (
          <li key={`${change} ${slug}`}>
            <div className="pp-row">
              <strong>{title}</strong>
              <span className="pp-muted pp-small">{slug}</span>
              <Badge tone={states[change].tone}>{say(states[change].text)}</Badge>
            </div>
            {fields.length > 0 && (
              <div className="pp-table-wrap" role="region" tabIndex={0} aria-label={title}>
                <table className="pp-table pp-changes">
                  <thead>
                    <tr>
                      <td />
                      <th scope="col">{say('before')}</th>
                      <th scope="col">{say('after')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {fields.map(({ after, before, path }, index) => (
                      <tr key={`${path} ${index}`}>
                        <th scope="row">{path}</th>
                        <td>{before ?? '–'}</td>
                        <td>{after ?? '–'}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="pp-muted pp-small">{say('Unchanged rooms: {count}', { count: changes.length - differing.length })}</p>
    </div>
  )
}
