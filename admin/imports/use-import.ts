'use client'
import { useCallback, useEffect, useState } from 'react'

import type { ImportReport } from '../../src/client/imports.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'

/** How often a check or an import that is under way is looked at. */
const pause = 700

const isUnderWay = (report: ImportReport | undefined): boolean => report?.state === 'checking' || report?.state === 'importing'

/** One import: what it is now, what went wrong, and the steps that lead on. Follows it while the server works. */
export const useImport = () => {
  const { send } = useApi()
  const [report, setReport] = useState<ImportReport | undefined>()
  const [problem, setProblem] = useState<string | undefined>()
  const [isBusy, setIsBusy] = useState(false)

  const ask = useCallback(
    async (path: string, body?: Record<string, unknown>) => {
      setIsBusy(true)
      setProblem(undefined)
      try {
        setReport(await send<ImportReport>(path, { body: body ?? {}, method: 'POST' }))
      } catch (error) {
        setProblem(sentenceOf(error))
      } finally {
        setIsBusy(false)
      }
    },
    [send],
  )

  useEffect(() => {
    if (!report || !isUnderWay(report)) {
      return undefined
    }
    const timer = setTimeout(() => {
      send<ImportReport>(`/imports/${report.id}`, { method: 'GET' }).then(setReport, (error: unknown) => setProblem(sentenceOf(error)))
    }, pause)
    return () => clearTimeout(timer)
  }, [report, send])

  return { ask, forget: () => (setReport(undefined), setProblem(undefined)), isBusy, isUnderWay: isUnderWay(report), problem, report }
}
