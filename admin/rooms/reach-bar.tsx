import { Style } from '../ui/style.js'
import { useSay } from '../ui/use-say.js'

const css = `
.pp-reach { display: flex; gap: 2px; height: 8px; border-radius: 99px; overflow: hidden; background: var(--theme-elevation-100); }
.pp-reach span { min-width: 3px; }
.pp-reach [data-part=open], .pp-reach-legend [data-part=open]::before { background: light-dark(#2f8f55, #57b97b); }
.pp-reach [data-part=locked], .pp-reach-legend [data-part=locked]::before { background: light-dark(#d99a1c, #e0a63a); }
.pp-reach [data-part=outside], .pp-reach-legend [data-part=outside]::before { background: var(--theme-elevation-250); }
.pp-reach-legend { list-style: none; margin: 0; padding: 0; display: grid; gap: 2px; font-size: 13px; }
.pp-reach-legend li { display: flex; align-items: center; gap: 8px; }
.pp-reach-legend li::before { content: ''; width: 9px; height: 9px; border-radius: 3px; flex: none; }
.pp-reach-legend b { min-width: 1.6em; text-align: end; font-variant-numeric: tabular-nums; }
`

type ReachBarProps = { all: number; audience: number; open: number }

/** The partners of a type in three parts: the room is open, it waits for a condition, or it is meant for others. */
export const ReachBar = ({ all, audience, open }: ReachBarProps) => {
  const { language, say } = useSay()
  const parts = [
    { count: open, part: 'open', text: say('see it') },
    { count: audience - open, part: 'locked', text: say('have not unlocked it yet') },
    { count: all - audience, part: 'outside', text: say('are not in the audience') },
  ].filter(({ count, part }) => count > 0 || part === 'open')
  return (
    <>
      <Style css={css} id="room-reach" />
      <div aria-hidden="true" className="pp-reach">
        {parts.filter(({ count }) => count > 0).map(({ count, part }) => <span data-part={part} key={part} style={{ flexGrow: count }} />)}
      </div>
      <ul className="pp-reach-legend">
        {parts.map(({ count, part, text }) => (
          <li data-part={part} key={part}>
            <b>{count.toLocaleString(language)}</b> {text}
          </li>
        ))}
      </ul>
    </>
  )
}
