import { slugs } from '../../collections/slugs.js'
import { taskScopes } from '../../src/domain/task-list.js'
import { optionsOf } from '../../src/fields/options.js'
import { referenceTo } from '../../src/fields/relations.js'
import { urlField } from '../../src/fields/url-field.js'
import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadTasks } from './load.js'

/** A checklist that partners tick. Rooms can unlock by it. */
export const tasksBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="12" y="12" width="96" height="56" rx="6" fill="${soft}" stroke="${line}" stroke-width="2"/><g fill="${accent}"><rect x="22" y="20" width="10" height="10" rx="3"/><rect x="22" y="36" width="10" height="10" rx="3"/></g><rect x="23" y="53" width="8" height="8" rx="2" fill="none" stroke="${line}" stroke-width="2"/><g fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="m24.5 25 2 2 3.5-4M24.5 41l2 2 3.5-4"/></g><g fill="${line}"><rect x="40" y="23" width="52" height="4" rx="2"/><rect x="40" y="39" width="42" height="4" rx="2"/><rect x="40" y="55" width="56" height="4" rx="2"/></g>`),
    fields: [
      { label: text('Title'), localized: true, maxLength: 160, name: 'title', required: true, type: 'text' },
      { label: text('Description'), localized: true, name: 'description', type: 'richText' },
      {
        admin: { description: text('Each person ticks their own list, or the people of an organisation tick one together and see who did what.') },
        defaultValue: taskScopes[0],
        label: text('Kept for'),
        name: 'scope',
        options: optionsOf({ organisation: 'The organisation', person: 'Each person' }),
        required: true,
        type: 'select',
      },
      {
        admin: { components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, initCollapsed: true },
        fields: [
          { label: text('Title'), localized: true, maxLength: 200, name: 'title', required: true, type: 'text' },
          { admin: { description: text('What helps to do it.'), rows: 2 }, label: text('Help'), localized: true, maxLength: 500, name: 'help', type: 'textarea' },
          { admin: { date: { pickerAppearance: 'dayOnly' } }, label: text('Due on'), name: 'dueOn', type: 'date' },
          {
            admin: { description: text('Where the task is done. A room that is closed to the reader is left out.'), hideGutter: true },
            fields: [
              { defaultValue: 'none', label: text('Leads to'), name: 'target', options: optionsOf({ none: 'Nowhere', room: 'A room', url: 'An address' }), required: true, type: 'select' },
              referenceTo('room', slugs.rooms, { admin: { condition: (_data, sibling) => sibling?.target === 'room' }, label: text('Room') }),
              urlField({ admin: { condition: (_data, sibling) => sibling?.target === 'url' }, label: text('Address') }),
            ],
            label: text('Link'),
            name: 'link',
            type: 'group',
          },
        ],
        label: text('Tasks'),
        labels: { plural: text('Tasks'), singular: text('Task') },
        maxRows: 50,
        minRows: 1,
        name: 'items',
        required: true,
        type: 'array',
      },
    ],
    interfaceName: 'TasksBlock',
    labels: { plural: text('Task lists'), singular: text('Task list') },
    slug: 'tasks',
  },
  load: loadTasks,
  loadsTogether: true,
})
