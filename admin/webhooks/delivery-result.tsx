'use client'
import { Notice } from '../ui/notice.js'
import { Style } from '../ui/style.js'
import { useSay } from '../ui/use-say.js'

/** How a delivery stands, as the endpoints answer it. */
export type Delivery = { attempts: number; lastAnswer: null | string; lastStatus: null | number; state: 'delivered' | 'failed' | 'waiting' }

const css = `.pp-answer { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 12rem; overflow: auto; margin: 8px 0 0; font-size: 12px; }`

/** What the receiver answered. The answer is text of a stranger and is shown as nothing else. */
export const DeliveryResult = ({ delivery: { lastAnswer, lastStatus, state } }: { delivery: Delivery }) => {
  const { say } = useSay()
  const status = lastStatus ?? ''
  const sentence = state === 'delivered' ? say('The receiver took the message (status {status}).', { status }) : lastStatus === null ? say('The receiver did not answer.') : say('The receiver answered {status}.', { status })
  return (
    <Notice tone={state === 'delivered' ? 'plain' : 'bad'}>
      <Style css={css} id="delivery-result" />
      {sentence}
      {lastAnswer && (
        <pre className="pp-answer" tabIndex={0}>
          {lastAnswer}
        </pre>
      )}
    </Notice>
  )
}
