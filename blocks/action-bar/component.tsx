import { ArrowRight } from 'lucide-react'

import { buttonClass } from '../../src/portal/ui/button-class.js'
import { SmartLink } from '../../src/portal/ui/smart-link.js'
import type { BlockViewProps } from '../define-block.js'
import type { LinkTargets } from '../load-links.js'

type Button = { id: string; label: string }

/** A row of buttons, the first one marked as the main thing to do. A button whose room is closed to the viewer is left out. */
export const ActionBar = ({ block: { buttons, data }, href }: BlockViewProps<{ buttons: readonly Button[] }, LinkTargets>) => {
  const open = buttons.filter((button) => data[button.id])
  return (
    open.length > 0 && (
      <ul className="flex flex-wrap gap-2.5">
        {open.map((button, index) => (
          <li className="max-w-full" key={button.id}>
            <SmartLink className={buttonClass({ className: 'h-auto! min-h-10 max-w-full py-2 whitespace-normal!', variant: index === 0 ? 'primary' : 'secondary' })} href={data[button.id]} portalHref={href}>
              {button.label}
              {index === 0 && <ArrowRight aria-hidden className="rtl:rotate-180" />}
            </SmartLink>
          </li>
        ))}
      </ul>
    )
  )
}
