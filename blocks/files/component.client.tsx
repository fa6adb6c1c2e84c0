'use client'

import { useDeferredValue, useState } from 'react'

import { useTranslations } from '../../src/portal/intl/island-intl.js'
import { Input } from '../../src/portal/ui/input.js'
import { DocumentGroups, type ShownGroup } from './document-groups.js'
import { matchingGroups } from './matching-groups.js'

/** A long list of documents with a search that narrows it while somebody types. */
export const FileFinder = ({ groups, label }: { groups: readonly ShownGroup[]; label: string }) => {
  const t = useTranslations('library')
  const [question, setQuestion] = useState('')
  const found = matchingGroups(groups, useDeferredValue(question))
  const count = found.reduce((sum, { documents }) => sum + documents.length, 0)
  return (
    <div className="flex flex-col gap-5">
      <Input aria-label={t('searchIn', { list: label })} autoComplete="off" className="max-w-sm" maxLength={100} onChange={(event) => setQuestion(event.target.value)} placeholder={t('search')} type="search" value={question} />
      <p className="sr-only" role="status">
        {question.trim() !== '' && t('found', { count })}
      </p>
      {count > 0 ? <DocumentGroups groups={found} /> : <p className="text-sm text-ink-faint">{t('nothingFound')}</p>}
    </div>
  )
}
