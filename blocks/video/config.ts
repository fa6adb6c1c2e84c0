import { slugs } from '../../collections/slugs.js'
import { foreignVideo } from '../../src/domain/video-address.js'
import type { EditorCheck } from '../../src/fields/editor-check.js'
import { optionsOf } from '../../src/fields/options.js'
import { pictureField } from '../../src/fields/picture-field.js'
import { referenceTo } from '../../src/fields/relations.js'
import { problemFor, text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadVideo } from './load.js'

const isFile = (_data: unknown, sibling: { source?: string } | undefined): boolean => sibling?.source === 'file'

const checkAddress = (value: unknown, check: EditorCheck): string | true =>
  (check.siblingData as { source?: string }).source === 'file' || foreignVideo(value) !== undefined || problemFor(check.req, 'This is no address of a video on YouTube, Vimeo or Loom. Copy it from the page of the video.')

const checkLanguage = (value: unknown, check: EditorCheck): string | true =>
  (typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(value)) || problemFor(check.req, 'Enter the code of a language, such as en or de.')

/** A video of YouTube, Vimeo or Loom, or a file of one's own. */
export const videoBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="14" y="14" width="92" height="52" rx="6" fill="${soft}" stroke="${line}" stroke-width="2"/><circle cx="60" cy="40" r="14" fill="${accent}"/><path d="m56 33 11 7-11 7z" fill="#fff"/><rect x="22" y="58" width="76" height="3" rx="1.5" fill="${line}"/>`),
    fields: [
      { label: text('Title'), localized: true, maxLength: 160, name: 'title', required: true, type: 'text' },
      { defaultValue: 'link', label: text('Where it lies'), name: 'source', options: optionsOf({ file: 'In the library, as a file', link: 'At YouTube, Vimeo or Loom' }), required: true, type: 'select' },
      {
        admin: {
          condition: (_data, sibling) => sibling?.source !== 'file',
          description: text('The address of the video’s page. Nothing is asked of the service before somebody presses play.'),
        },
        label: text('Address'),
        maxLength: 500,
        name: 'url',
        type: 'text',
        validate: checkAddress as never,
      },
      { ...referenceTo('file', slugs.files, { admin: { condition: isFile, description: text('MP4 (H.264) plays everywhere; WebM in most browsers.') }, filterOptions: { mimeType: { in: ['video/mp4', 'video/webm'] } }, label: text('Video file') }), type: 'upload' } as never,
      {
        admin: { condition: isFile, initCollapsed: true },
        fields: [
          {
            fields: [
              { admin: { description: text('For example en or de.'), width: '30%' }, label: text('Language'), maxLength: 8, name: 'language', required: true, type: 'text', validate: checkLanguage as never },
              { admin: { width: '70%' }, label: text('Name in the player'), maxLength: 60, name: 'label', type: 'text' },
            ],
            type: 'row',
          },
          { ...referenceTo('file', slugs.files, { filterOptions: { mimeType: { equals: 'text/vtt' } }, label: text('Captions (WebVTT)'), required: true }), type: 'upload' } as never,
        ],
        label: text('Captions'),
        labels: { plural: text('Captions'), singular: text('Captions') },
        maxRows: 8,
        name: 'captions',
        type: 'array',
      },
      pictureField('poster', { admin: { description: text('What stands there before it plays. Without one a drawn picture stands there; none is fetched from the service.') }, label: text('Poster') }),
      { admin: { description: text('What is said and shown, for everyone who cannot hear or see it, and for who would rather read.') }, label: text('Transcript'), localized: true, name: 'transcript', type: 'richText' },
    ],
    interfaceName: 'VideoBlock',
    labels: { plural: text('Videos'), singular: text('Video') },
    slug: 'video',
  },
  load: loadVideo,
})
