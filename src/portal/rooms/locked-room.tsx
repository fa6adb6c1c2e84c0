import { CalendarClock, CircleDashed, GraduationCap, ListChecks, Lock, Milestone, Trophy, type LucideIcon } from 'lucide-react'

import type { PortalRoom, UnlockHint } from '../../client/types.js'
import type { PageContext } from '../data/load-page.js'
import { Card } from '../ui/card.js'
import { Link } from '../ui/link.js'

const hintIcons: Record<UnlockHint['kind'], LucideIcon> = { certificate: GraduationCap, date: CalendarClock, stage: Milestone, tasks: ListChecks, tier: Trophy }

/** A room that is not open yet: what opens it, and whom to ask. Nothing of its content is here. */
export const LockedRoom = ({ context: { href, me, t }, room }: { context: PageContext; room: PortalRoom }) => (
  <Card className="mx-auto mt-4 max-w-xl px-6 py-10 sm:px-10">
    <span className="inline-flex size-12 items-center justify-center rounded-full bg-warning-soft text-warning-ink">
      <Lock aria-hidden className="size-5.5" strokeWidth={1.75} />
    </span>
    <h1 className="mt-5 text-2xl font-semibold tracking-[-0.02em] text-balance" tabIndex={-1}>
      {t('room.lockedTitle', { title: room.title })}
    </h1>
    <p className="mt-2 text-pretty text-ink-soft">{t(room.unlockHints.length > 0 ? 'room.lockedText' : 'room.lockedTextNoHints')}</p>
    {room.unlockHints.length > 0 && (
      <ul className="mt-5 flex flex-col gap-2">
        {room.unlockHints.map((hint) => {
          const Icon = hintIcons[hint.kind] ?? CircleDashed
          return (
            <li className="flex items-start gap-3 rounded-control bg-sunken px-4 py-3 text-sm" key={hint.kind + hint.text}>
              <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
              {hint.text}
            </li>
          )
        })}
      </ul>
    )}
    <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2 text-sm">
      {me.partner.manager && (
        <a className="rounded font-medium text-accent-ink underline-offset-4 hover:underline" href={`mailto:${me.partner.manager.email}`}>
          {t('room.askManager', { name: me.partner.manager.name })}
        </a>
      )}
      <Link href={href('/')}>{t('errors.goToStart')}</Link>
    </p>
  </Card>
)
