'use client'
import { CommentsPanel } from '../../ui/comments-panel.js'

/** What staff and the partner say about this deal. */
export const DealComments = () => <CommentsPanel collection="deals" />
