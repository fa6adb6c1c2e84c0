'use client'
import { useState } from 'react'

import { type PartnerRole, partnerRoles } from '../../src/domain/roles.js'
import type { AdminText } from '../../src/translations/text.js'
import { Dialog } from '../ui/dialog.js'
import { useSay } from '../ui/use-say.js'

/** Who is invited and what they may do. */
export type Invitation = { email: string; locale: string; name: string; role: PartnerRole }

const roleTexts: Readonly<Record<PartnerRole, { name: AdminText; may: AdminText }>> = {
  admin: { may: 'Runs the accounts of the own organisation and sees all of its work', name: 'Partner admin' },
  member: { may: 'Works with the portal: submits leads, comments, downloads', name: 'Member' },
  viewer: { may: 'Reads and downloads only', name: 'Viewer' },
}

type InviteDialogProps = { isBusy: boolean; onCancel: () => void; onInvite: (invitation: Invitation) => void; problem?: string | undefined }

/** Asks for name, address, role and language; keeps what was typed when the server refuses. */
export const InviteDialog = ({ isBusy, onCancel, onInvite, problem }: InviteDialogProps) => {
  const { language, say } = useSay()
  const [invitation, setInvitation] = useState<Invitation>({ email: '', locale: language === 'de' ? 'de' : 'en', name: '', role: 'member' })
  const set = (change: Partial<Invitation>) => setInvitation({ ...invitation, ...change })

  return (
    <Dialog confirmLabel={say('Send the invitation')} isBusy={isBusy} onCancel={onCancel} onConfirm={() => onInvite(invitation)} problem={problem} title={say('Invite a person')}>
      <label className="pp-field">
        <span>{say('Name')}</span>
        <input autoComplete="off" className="pp-input" maxLength={200} onChange={(event) => set({ name: event.target.value })} required value={invitation.name} />
      </label>
      <label className="pp-field">
        <span>{say('E-mail')}</span>
        <input autoComplete="off" className="pp-input" maxLength={254} onChange={(event) => set({ email: event.target.value })} required type="email" value={invitation.email} />
      </label>
      <fieldset className="pp-stack" style={{ border: 0, margin: 0, padding: 0 }}>
        <legend style={{ marginBlockEnd: 4, padding: 0 }}>{say('Role')}</legend>
        {partnerRoles.map((role) => (
          <label className="pp-choice" key={role}>
            <input checked={invitation.role === role} name="role" onChange={() => set({ role })} type="radio" value={role} />
            <span>
              {say(roleTexts[role].name)}
              <br />
              <span className="pp-small pp-muted">{say(roleTexts[role].may)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="pp-field">
        <span>{say('Language')}</span>
        <select className="pp-input" onChange={(event) => set({ locale: event.target.value })} value={invitation.locale}>
          <option value="en">English</option>
          <option value="de">Deutsch</option>
        </select>
      </label>
    </Dialog>
  )
}
