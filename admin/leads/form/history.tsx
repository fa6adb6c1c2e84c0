'use client'
import { HistoryPanel } from '../../ui/history-panel.js'

/** Who did what to this lead and when. */
export const LeadHistory = () => <HistoryPanel collection="leads" />
