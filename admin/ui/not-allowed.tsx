import type { Say } from '../../src/translations/text.js'
import { Notice } from './notice.js'

/** Says that a page is not for this role; nothing of it was loaded. */
export const NotAllowed = ({ say }: { say: Say }) => <Notice tone="wait">{say('Your role does not include this page. Ask an administrator if you need it.')}</Notice>
