'use client'
import type { DescribedBlueprint } from '../../src/endpoints/blueprints/describe.js'
import { useSay } from '../ui/use-say.js'

type BlueprintChoiceProps = { blueprints: readonly DescribedBlueprint[]; chosen: string; onChoose: (id: string) => void }

/** What a portal can be started from: whole portals, rooms for a purpose, the templates of staff, or five questions. */
export const BlueprintChoice = ({ blueprints, chosen, onChoose }: BlueprintChoiceProps) => {
  const { say } = useSay()
  const option = (id: string, title: string, description: string) => (
    <label className="pp-choice" key={id}>
      <input checked={chosen === id} name="blueprint" onChange={() => onChoose(id)} type="radio" value={id} />
      <span>
        <strong>{title}</strong>
        {description && <span className="pp-muted pp-small">{description}</span>}
      </span>
    </label>
  )
  const part = (heading: string, fits: (blueprint: DescribedBlueprint) => boolean) => {
    const some = blueprints.filter(fits)
    return some.length > 0 ? (
      <div>
        <h3>{heading}</h3>
        <div className="pp-blueprints">{some.map(({ description, id, title }) => option(id, title, description))}</div>
      </div>
    ) : null
  }
  return (
    <fieldset>
      <legend>{say('What to start from?')}</legend>
      {part(say('Whole portals'), ({ isPattern }) => !isPattern)}
      <div className="pp-blueprints" style={{ marginBlockStart: 10 }}>
        {option('proposal', say('Answer five questions'), say('Answer what you know; several answers are fine, and so is none. The proposal says why it has each room.'))}
      </div>
      {part(say('Rooms for a purpose'), ({ isPattern, isTemplate }) => isPattern && !isTemplate)}
      {part(say('From your templates'), ({ isTemplate }) => isTemplate)}
    </fieldset>
  )
}
