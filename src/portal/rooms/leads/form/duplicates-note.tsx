'use client'

import { useQuery } from '@tanstack/react-query'

import { useDebounced } from '../../../forms/use-debounced.js'
import { useFormatter, useTranslations } from '../../../intl/island-intl.js'
import { usePortal } from '../../../shell/portal-provider.js'
import { Callout } from '../../../ui/callout.js'
import { Link } from '../../../ui/link.js'

const typingPause = 400
const shortestCompany = 3

/** Names leads of the own organisation that look like the one being typed. Advice, no refusal: it stays quiet when it cannot be had. */
export const DuplicatesNote = ({ company, email, leadHref }: { company: string; email: string; leadHref: (id: string) => string }) => {
  const t = useTranslations('leadForm')
  const statuses = useTranslations('leadStatus')
  const format = useFormatter()
  const { client } = usePortal()
  const typedCompany = useDebounced(company.trim(), typingPause)
  const typedEmail = useDebounced(email.trim(), typingPause)
  const query = { ...(typedCompany.length >= shortestCompany && { company: typedCompany }), ...(/.@.+\../.test(typedEmail) && { email: typedEmail }) }
  const { data } = useQuery({
    enabled: Object.keys(query).length > 0,
    queryFn: ({ signal }) => client.leads.duplicates(query, { signal }),
    queryKey: ['leads', 'duplicates', query],
    retry: false,
  })
  const duplicates = Object.keys(query).length > 0 ? (data?.own ?? []) : []

  return (
    <div aria-live="polite">
      {duplicates.length > 0 && (
        <Callout title={t('duplicatesOwn', { count: duplicates.length })} tone="warning">
          <ul className="flex flex-col gap-1">
            {duplicates.map((lead) => (
              <li key={lead.id}>
                <Link className="!text-inherit underline" href={leadHref(lead.id)} target="_blank">
                  {lead.company}
                </Link>{' '}
                · {statuses(lead.status)} · {format.dateTime(new Date(lead.createdAt), { dateStyle: 'medium' })}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  )
}
