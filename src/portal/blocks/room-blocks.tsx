import { type ComponentType, Fragment } from 'react'

import type { BlockViewProps } from '../../../blocks/define-block.js'
import type { PortalBlock } from '../../client/types.js'
import type { PageContext } from '../data/load-page.js'
import { Callout } from '../ui/callout.js'
import { blockViewOf } from './registry.js'
import { RichText } from './rich-text.js'

/** Staff in a preview read why a place is empty; partners see nothing there. */
const StaffNote = ({ context: { me, t }, type }: { context: PageContext; type: string }) =>
  me.preview && <Callout tone="warning">{t('preview.unknownBlock', { type })}</Callout>

/** The server could not make this block; it says why to staff alone. */
const UnavailableBlock = ({ block: { of: type, reason }, context: { t } }: { block: PortalBlock; context: PageContext }) => (
  <Callout tone="warning">{typeof reason === 'string' ? t('preview.brokenBlock', { reason, type: String(type) }) : t('room.brokenBlock')}</Callout>
)

const RoomBlock = ({ block, context }: { block: PortalBlock; context: PageContext }) => {
  if (block.blockType === 'unavailable') {
    return <UnavailableBlock block={block} context={context} />
  }
  // The registry has checked that this view belongs to this type; the fields are those of its own definition.
  const View = blockViewOf(context.portal.blocks, block.blockType) as ComponentType<BlockViewProps<Record<string, unknown>, unknown>> | undefined
  if (!View) {
    return <StaffNote context={context} type={block.blockType} />
  }
  return (
    <View
      apiHref={context.apiHref}
      block={{ ...block, data: block.data }}
      href={context.href}
      intl={context.intl}
      locale={context.locale}
      renderRichText={(value, part) => <RichText blockId={part === undefined ? block.id : `${block.id}-${part}`} portalHref={context.href} value={value} />}
      roomHref={(slug) => context.href(`/rooms/${slug}`)}
    />
  )
}

/** What staff in a preview should mend; partners get no notes. */
const StaffNotes = ({ notes }: { notes: unknown }) =>
  Array.isArray(notes) && (
    <Callout tone="warning">
      {notes.map((note) => (
        <p key={String(note)}>{String(note)}</p>
      ))}
    </Callout>
  )

/** The blocks of a room, one below the other. */
export const RoomBlocks = ({ blocks, context }: { blocks: readonly PortalBlock[]; context: PageContext }) =>
  blocks.length > 0 && (
    <div className="flex min-w-0 flex-col gap-6">
      {blocks.map((block) => (
        <Fragment key={block.id}>
          {context.me.preview && <StaffNotes notes={block.staffNotes} />}
          <RoomBlock block={block} context={context} />
        </Fragment>
      ))}
    </div>
  )
