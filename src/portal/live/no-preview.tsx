'use client'

import { useEffect } from 'react'

import { previewShown } from '../../domain/preview-message.js'
import { sayToAdmin } from './admin-beside.js'

/** On a page that staff see without a preview: the admin beside it is told, and starts the preview again for the person that is chosen there. */
export const NoPreview = () => {
  useEffect(() => sayToAdmin(previewShown({ person: null, room: null })), [])
  return null
}
