'use client'

import { useMutation } from '@tanstack/react-query'
import { Ellipsis, UserRoundCheck, UserRoundX } from 'lucide-react'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { PartnerUser } from '../../client/types.js'
import { partnerRoles } from '../../domain/roles.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { useErrorText } from '../shell/use-error-text.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { Dialog } from '../ui/dialog.js'
import { Menu, MenuItem, MenuRadioGroup, MenuSeparator } from '../ui/menu.js'
import { showToast } from '../ui/toast-store.js'

/** What a partner admin may do about a colleague: another role, out, in again. */
export const ColleagueActions = ({ colleague: { id, name, role, status } }: { colleague: PartnerUser }) => {
  const t = useTranslations('team')
  const roles = useTranslations('role')
  const shell = useTranslations('shell')
  const errorText = useErrorText()
  const router = useRouter()
  const { client } = usePortal()
  const [isAsking, setIsAsking] = useState(false)

  const { error, isPending, mutate } = useMutation({
    mutationFn: async ({ action }: { action: () => Promise<unknown>; done: string }) => action(),
    onError: (failure) => showToast(errorText(failure), 'danger'),
    onSuccess: (_answer, { done }) => {
      setIsAsking(false)
      showToast(done)
      router.refresh()
    },
  })

  return (
    <>
      <Menu
        trigger={
          <Button aria-label={t('actions', { name })} size="icon" variant="ghost">
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuRadioGroup
          label={t('changeRole')}
          onChange={(value) => {
            const chosen = partnerRoles.find((candidate) => candidate === value)
            if (chosen && chosen !== role) {
              mutate({ action: () => client.colleagues.changeRole(id, chosen), done: t('roleChanged', { name, role: roles(chosen) }) })
            }
          }}
          options={partnerRoles.map((value) => ({ label: roles(value), value }))}
          value={role}
        />
        <MenuSeparator />
        {status === 'suspended' ? (
          <MenuItem onSelect={() => mutate({ action: () => client.colleagues.reactivate(id), done: t('reactivated', { name }) })}>
            <UserRoundCheck aria-hidden />
            {t('reactivate')}
          </MenuItem>
        ) : (
          <MenuItem onSelect={() => setIsAsking(true)}>
            <UserRoundX aria-hidden />
            {t('suspend')}
          </MenuItem>
        )}
      </Menu>
      <Dialog closeLabel={shell('close')} description={t('suspendText', { name })} isOpen={isAsking} onOpenChange={setIsAsking} title={t('suspendTitle', { name })}>
        {error && (
          <Callout className="mb-4" role="alert" tone="danger">
            {errorText(error)}
          </Callout>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={() => setIsAsking(false)}>{shell('cancel')}</Button>
          <Button isPending={isPending} onClick={() => mutate({ action: () => client.colleagues.suspend(id), done: t('suspended', { name }) })} variant="danger">
            {t('suspend')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
