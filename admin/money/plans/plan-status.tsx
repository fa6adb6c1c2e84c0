'use client'
import { Button, toast, useAuth, useConfig, useDocumentInfo, useFormFields, useFormModified, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { PlanStatus } from '../../../src/domain/commissions/plan-document.js'
import { useApi } from '../../api/use-api.js'
import { useDeed } from '../../api/use-deed.js'
import { Badge } from '../../ui/badge.js'
import { Dialog } from '../../ui/dialog.js'
import { Panel } from '../../ui/panel.js'
import { useSay } from '../../ui/use-say.js'
import { useTakeOver } from '../../ui/use-take-over.js'
import { MoneyLook } from '../money-look.js'
import { mayHandleMoney } from '../roles.js'
import { planStatusTexts } from './plan-texts.js'
import { PlanVersions } from './plan-versions.js'

type Step = 'activate' | 'archive'

const statusAfter: Readonly<Record<Step, PlanStatus>> = { activate: 'active', archive: 'archived' }

/** Where a plan stands: activating and archiving it, the next version, and all versions. Takes the place of the plain status. */
export const PlanStatusField = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { user } = useAuth()
  const { config } = useConfig()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const { id } = useDocumentInfo()
  const takeOver = useTakeOver()
  const isModified = useFormModified()
  const status = (useFormFields(([fields]) => fields?.status?.value) ?? 'draft') as PlanStatus
  const family = useFormFields(([fields]) => fields?.family?.value)
  const [asking, setAsking] = useState<Step | undefined>()
  const { forgetProblem, isBusy, problem, run } = useDeed()

  const move = (step: Step) =>
    run(async () => {
      const { doc } = await send<{ doc: { status: PlanStatus } }>(`/commission-plans/${id}/${step}`, { body: {}, method: 'POST' })
      takeOver(doc, ['status'])
      setAsking(undefined)
      toast.success(say(doc.status === 'active' ? 'The plan is active.' : 'The plan is archived.'))
      router.refresh()
    })

  const makeVersion = () =>
    run(async () => {
      const { doc } = await send<{ doc: { id: string } }>(`/commission-plans/${id}/new-version`, { body: {}, method: 'POST' })
      startRouteTransition(() => router.push(formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/commission-plans/${doc.id}` })))
    })

  const isAllowed = mayHandleMoney(user)
  const steps: Step[] = status === 'active' ? ['archive'] : ['activate']
  return (
    <Panel aside={<Badge tone={planStatusTexts[status].tone}>{say(planStatusTexts[status].text)}</Badge>} title={say('Status')}>
      <MoneyLook />
      <div className="pp-stack">
        <p className="pp-small pp-muted" style={{ margin: 0 }}>
          {say(!id ? 'Save the draft first. Only an active plan earns anybody anything.' : status === 'draft' ? 'A draft earns nobody anything and changes freely.' : 'A version that has been active stays as it is. To change something, make the next version.')}
        </p>
        {id && isAllowed && (
          <div className="pp-row">
            {steps.map((step) => (
              <Button buttonStyle={step === 'activate' ? 'primary' : 'secondary'} disabled={isBusy || isModified} key={step} margin={false} onClick={() => setAsking(step)} size="small" type="button">
                {say(step === 'activate' ? 'Activate' : 'Archive')}
              </Button>
            ))}
            <Button buttonStyle="secondary" disabled={isBusy || isModified} margin={false} onClick={() => void makeVersion()} size="small" type="button">
              {say('New version')}
            </Button>
          </div>
        )}
        {id && isAllowed && isModified && <p className="pp-small pp-muted">{say('Save your changes first.')}</p>}
        {problem && !asking && <p className="pp-problem" role="alert">{problem}</p>}
        {typeof family === 'string' && family !== '' && <PlanVersions family={family} status={status} />}
      </div>
      {asking && (
        <Dialog
          confirmLabel={say(asking === 'activate' ? 'Activate' : 'Archive')}
          isBusy={isBusy}
          onCancel={() => { setAsking(undefined); forgetProblem() }}
          onConfirm={() => void move(asking)}
          problem={problem}
          title={say(statusAfter[asking] === 'active' ? 'Activate this plan?' : 'Archive this plan?')}
        >
          <p style={{ margin: 0 }}>
            {say(asking === 'activate' ? 'From its beginning on it decides what won deals earn, before older versions of it. It cannot be changed afterwards.' : 'It counts no longer for deals that close from now on. What it has earned people stays.')}
          </p>
        </Dialog>
      )}
    </Panel>
  )
}
