'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import type { Comment, Page, Reference } from '../../../client/types.js'
import { useFormatter, useTranslations } from '../../intl/island-intl.js'
import { useLiveEvents } from '../../live/live-provider.js'
import { newKey } from '../../forms/new-key.js'
import { usePortal } from '../../shell/portal-provider.js'
import { useErrorText } from '../../shell/use-error-text.js'
import { Avatar } from '../../ui/avatar.js'
import { Button } from '../../ui/button.js'
import { Callout } from '../../ui/callout.js'
import { Field, fieldControl } from '../../ui/field.js'
import { Textarea } from '../../ui/textarea.js'
import { Time } from '../../ui/time.js'

const longestComment = 5000

type CommentsProps = { initialComments: Page<Comment>; mayWrite: boolean; ownId: string; record: Reference }

const CommentItem = ({ comment, isOwn }: { comment: Comment; isOwn: boolean }) => {
  const t = useTranslations('comments')
  const format = useFormatter()
  return (
    <li className="flex gap-3">
      <Avatar name={comment.authorName} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="font-semibold">{isOwn ? t('yours') : comment.authorName}</span>
          <Time className="text-xs text-ink-faint" value={comment.createdAt}>
            {format.dateTime(new Date(comment.createdAt), { dateStyle: 'medium', timeStyle: 'short' })}
          </Time>
        </p>
        <p className="mt-1 text-sm whitespace-pre-line [overflow-wrap:anywhere] text-ink-soft">{comment.body}</p>
      </div>
    </li>
  )
}

/** What was said about a record, oldest first, live; and the box to say more. What is typed stays until it is saved. */
export const Comments = ({ initialComments, mayWrite, ownId, record }: CommentsProps) => {
  const t = useTranslations('comments')
  const errorText = useErrorText()
  const { client } = usePortal()
  const queryClient = useQueryClient()
  const queryKey = ['comments', record.relationTo, record.value]
  const { data } = useQuery({ initialData: initialComments, queryFn: () => client.comments.list(record), queryKey })
  const [body, setBody] = useState('')
  const key = useRef<string>(undefined)

  const reload = () => queryClient.invalidateQueries({ queryKey })
  useLiveEvents((event) => {
    if (event.type === 'changed' && (event.record.relationTo === 'comments' || event.record.value === record.value)) {
      void reload()
    }
  })

  const send = useMutation({
    mutationFn: () => client.comments.create(record, body.trim(), { idempotencyKey: (key.current ??= newKey()) }),
    onSuccess: async () => {
      key.current = undefined
      setBody('')
      await reload()
    },
  })
  const comments = data.docs.toReversed()

  return (
    <div className="flex flex-col gap-6">
      {comments.length > 0 ? (
        <ol aria-live="polite" className="flex flex-col gap-5">
          {comments.map((comment) => (
            <CommentItem comment={comment} isOwn={comment.author.value === ownId} key={comment.id} />
          ))}
        </ol>
      ) : (
        <p className="text-sm text-ink-faint">{t('empty')}</p>
      )}
      {mayWrite && (
        <form
          className="flex flex-col gap-3"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (body.trim() !== '') {
              send.mutate()
            }
          }}
        >
          {send.error && (
            <Callout role="alert" title={t('failed')} tone="danger">
              {errorText(send.error)}
            </Callout>
          )}
          <Field id="comment" label={t('add')}>
            <Textarea {...fieldControl({ id: 'comment' })} maxLength={longestComment} onChange={(event) => setBody(event.target.value)} rows={3} value={body} />
          </Field>
          <Button className="self-end" disabled={body.trim() === ''} isPending={send.isPending} type="submit" variant="primary">
            {t('send')}
          </Button>
        </form>
      )}
    </div>
  )
}
