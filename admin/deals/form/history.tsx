'use client'
import { HistoryPanel } from '../../ui/history-panel.js'

/** Who did what to this deal and when. */
export const DealHistory = () => <HistoryPanel collection="deals" />
