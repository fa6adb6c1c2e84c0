import { type JSXConverter, type JSXConverters, RichText as LexicalRichText } from '@payloadcms/richtext-lexical/react'
import { Square, SquareCheck } from 'lucide-react'
import type { ReactNode } from 'react'

import { headingId, headingNodes } from '../rooms/contents.js'
import { SmartLink } from '../ui/smart-link.js'

type LexicalNode = { checked?: boolean; children?: unknown[]; fields?: { doc?: { relationTo?: string; value?: unknown }; linkType?: string; url?: unknown }; tag?: string; type: string }
type Convert = (args: { node: LexicalNode; nodesToJSX: (args: { nodes: unknown[] }) => ReactNode[]; parent: { listType?: string } }) => ReactNode

const childrenOf: (args: Parameters<Convert>[0]) => ReactNode[] = ({ node, nodesToJSX }) => nodesToJSX({ nodes: node.children ?? [] })

/** The records a text may link to: the portal knows where each is shown. */
const linkTarget = ({ fields }: LexicalNode): unknown => {
  if (fields?.linkType !== 'internal') {
    return fields?.url
  }
  const { relationTo, value } = fields.doc ?? {}
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return relationTo && (typeof id === 'string' || typeof id === 'number') ? `/open/${relationTo}/${id}` : undefined
}

const convertersFor = (blockId: string, value: unknown, portalHref: (path: string) => string): Record<string, Convert> => {
  const anchors = new Map(headingNodes(value).map((node, index) => [node, headingId(blockId, index)]))
  const link: Convert = (args) => (
    <SmartLink href={linkTarget(args.node)} portalHref={portalHref}>
      {childrenOf(args)}
    </SmartLink>
  )
  return {
    autolink: link,
    // The room has the only h1; what an editor calls "heading 1" is a part of it.
    heading: (args) => {
      const Tag = args.node.tag === 'h1' || args.node.tag === 'h2' ? 'h2' : args.node.tag === 'h3' ? 'h3' : 'h4'
      return <Tag id={anchors.get(args.node)}>{childrenOf(args)}</Tag>
    },
    link,
    listitem: (args) => {
      if (args.parent.listType !== 'check') {
        return <li>{childrenOf(args)}</li>
      }
      const Mark = args.node.checked ? SquareCheck : Square
      return (
        <li className="flex list-none items-start gap-2">
          <Mark aria-hidden className="mt-1 size-4 shrink-0 text-ink-faint" />
          <span>{childrenOf(args)}</span>
        </li>
      )
    },
    tablecell: (args) => <td>{childrenOf(args)}</td>,
  }
}

/** A rich text of the admin with the portal's typography. Only nodes that are known are drawn, and only links that lead somewhere safe. */
export const RichText = ({ blockId, portalHref, value }: { blockId: string; portalHref: (path: string) => string; value: unknown }) => {
  const own = convertersFor(blockId, value, portalHref)
  return (
    <LexicalRichText
      className="portal-rich-text"
      converters={({ defaultConverters }) => ({ ...defaultConverters, ...(own as unknown as Record<string, JSXConverter>), unknown: () => null }) as JSXConverters}
      data={value as never}
      disableIndent
    />
  )
}
