'use client'
import { CommentsPanel } from '../../ui/comments-panel.js'

/** What staff and the partner say about this lead. */
export const LeadComments = () => <CommentsPanel collection="leads" />
