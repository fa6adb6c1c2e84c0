'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useId, useRef, useState } from 'react'

import type { Comment, Page } from '../../src/client/types.js'
import { newKey } from '../api/new-key.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf, useLoaded } from '../api/use-loaded.js'
import { Badge } from './badge.js'
import { Notice } from './notice.js'
import { Panel } from './panel.js'
import { Since } from './since.js'
import { useSay } from './use-say.js'
import { CommentsLook } from './comments-look.js'

type Visibility = Comment['visibility']

/** What staff and the partner say about this record. A new comment is internal unless the writer shares it. */
export const CommentsPanel = ({ collection }: { collection: 'deals' | 'leads' }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const bodyId = useId()
  const [body, setBody] = useState('')
  const [visibility, setVisibility] = useState<Visibility>('internal')
  const [refusal, setRefusal] = useState<string | undefined>()
  const [isSending, setIsSending] = useState(false)
  // One key per text: sending it again after a lost answer does not say it twice.
  const key = useRef<string>(newKey())

  const load = useCallback(
    async (signal: AbortSignal): Promise<Page<Comment> | undefined> =>
      id
        ? send<Page<Comment>>('/comments', { query: { depth: 0, limit: 50, sort: '-createdAt', where: { and: [{ 'record.relationTo': { equals: collection } }, { 'record.value': { equals: id } }] } }, signal })
        : undefined,
    [collection, id, send],
  )
  const { answer, isLoading, problem, reload } = useLoaded(load)

  const sendComment = async () => {
    setIsSending(true)
    setRefusal(undefined)
    try {
      await send('/comments', { body: { body, record: { relationTo: collection, value: id }, visibility }, headers: { 'idempotency-key': key.current }, method: 'POST', query: { depth: 0 } })
      key.current = newKey()
      setBody('')
      // The next one is internal again: sharing is chosen each time, never left over.
      setVisibility('internal')
      reload()
    } catch (error) {
      setRefusal(sentenceOf(error))
    } finally {
      setIsSending(false)
    }
  }

  if (!id) {
    return null
  }
  return (
    <Panel aside={answer && answer.totalDocs > 0 ? <Badge>{answer.totalDocs}</Badge> : undefined} title={say('Comments')}>
      <CommentsLook />
      {Boolean(permissions?.collections?.comments?.create) && (
        <div className="pp-stack pp-comment-form">
          <label className="pp-hidden" htmlFor={bodyId}>
            {say('New comment')}
          </label>
          <textarea className="pp-input" id={bodyId} maxLength={5000} onChange={(event) => setBody(event.target.value)} placeholder={say('New comment')} rows={3} value={body} />
          <div className="pp-row" style={{ justifyContent: 'space-between' }}>
            <span aria-label={say('Who reads it')} className="pp-row" role="radiogroup">
              {(['internal', 'shared'] as const).map((value) => (
                <label className="pp-chip" key={value}>
                  <input checked={visibility === value} className="pp-hidden" name={`${bodyId}-visibility`} onChange={() => setVisibility(value)} type="radio" />
                  {say(value === 'internal' ? 'Internal' : 'Shared with the partner')}
                </label>
              ))}
            </span>
            <Button buttonStyle="secondary" disabled={isSending || body.trim() === ''} margin={false} onClick={() => void sendComment()} size="small" type="button">
              {say(visibility === 'internal' ? 'Note' : 'Send')}
            </Button>
          </div>
          <p className="pp-small pp-muted" role="status">
            {say(visibility === 'internal' ? 'Only staff will read this.' : 'The partner will read this.')}
          </p>
          {refusal && <Notice tone="bad">{refusal}</Notice>}
        </div>
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!problem && !isLoading && answer?.docs.length === 0 && <p className="pp-small pp-muted">{say('Nobody has commented yet.')}</p>}
      <ul className="pp-comments">
        {answer?.docs.map((comment) => (
          <li data-visibility={comment.visibility} key={comment.id}>
            <div className="pp-small pp-row">
              <strong>{comment.authorName}</strong>
              <span className="pp-muted">
                <Since at={comment.createdAt} />
              </span>
              <Badge tone={comment.visibility === 'internal' ? 'wait' : 'info'}>{say(comment.visibility === 'internal' ? 'Internal' : 'Shared')}</Badge>
            </div>
            <div className="pp-comment-body">{comment.body}</div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
