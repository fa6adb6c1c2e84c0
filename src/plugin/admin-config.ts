import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { CollectionConfig, Config, Field, PayloadRequest, UIField } from 'payload'

import type { CollectionKey } from '../../collections/slugs.js'
import { type StaffRole, staffRoles } from '../domain/roles.js'
import { text } from '../translations/text.js'
import type { PortalContext } from './context.js'

/** Our components by name; the import map resolves them when the admin is built. `admin` runs in the browser, `rsc` on the server. */
const admin = (name: string) => `payload-partner-portal/admin#${name}`
const rsc = (name: string) => `payload-partner-portal/rsc#${name}`

type Label = ReturnType<typeof text>
type Panel = { cell?: string; field?: string; isInList?: boolean; isInSidebar?: boolean; label?: Label; name: string }

/** A part of a form (or a column of a list) that stores nothing. */
const panel = ({ cell, field, isInList = false, isInSidebar = false, label, name }: Panel): UIField => ({
  admin: {
    components: { ...(cell && { Cell: admin(cell) }), Field: field ? admin(field) : admin('Nothing') },
    disableListColumn: !isInList,
    ...(isInSidebar && { position: 'sidebar' as const }),
  },
  ...(label && { label: label as never }),
  name,
  type: 'ui',
})

type Parts = {
  beforeControls?: string[]
  beforeTable?: string[]
  fields?: Field[]
  /** Panels that come before the collection's own fields. */
  fieldsFirst?: Field[]
  /** Our components in place of Payload's, by the name of a field at the root of the form. */
  instead?: Readonly<Record<string, { Cell?: string; Field?: string }>>
  views?: NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>
}

const explainTab = {
  Component: rsc('PersonExplainView'),
  path: '/explain' as const,
  tab: { condition: ({ req }: { req: PayloadRequest }) => (req.user as { role?: string } | null)?.role !== 'finance', href: '/explain', label: ({ t }: { t: (key: string) => string }) => t('partner-portal:explainTab'), order: 150 },
}

/** Which of our screens and panels stand in which collection. */
const parts: Partial<Record<CollectionKey, Parts>> = {
  commissionPlans: {
    fields: [panel({ field: 'PlanMatches', isInSidebar: true, name: 'matchesPanel' }), panel({ field: 'PlanSimulationPanel', name: 'simulationPanel' })],
    fieldsFirst: [panel({ field: 'PlanExample', isInSidebar: true, name: 'examplePanel' })],
    instead: { status: { Field: 'PlanStatusField' } },
  },
  deals: {
    beforeTable: ['DealListTools'],
    fields: [panel({ field: 'DealCommission', isInSidebar: true, name: 'commissionPanel' }), panel({ field: 'DealHistory', isInSidebar: true, name: 'historyPanel' }), panel({ field: 'DealComments', isInSidebar: true, name: 'commentsPanel' })],
    fieldsFirst: [panel({ field: 'DealRegistration', isInSidebar: true, name: 'registrationPanel' })],
    instead: { amount: { Cell: 'AmountCell' }, registration: { Field: 'Nothing' } },
    views: { board: { Component: rsc('DealBoardView'), exact: true, path: '/board' } },
  },
  eventTexts: { fields: [panel({ field: 'EventTextPreview', name: 'previewPanel' })] },
  leads: {
    instead: { expectedValue: { Cell: 'AmountCell' }, status: { Cell: 'LeadStatusCell' } },
    beforeTable: ['LeadListTools'],
    fields: [panel({ field: 'LeadCommission', isInSidebar: true, name: 'commissionPanel' }), panel({ field: 'LeadHistory', isInSidebar: true, name: 'historyPanel' }), panel({ field: 'LeadComments', isInSidebar: true, name: 'commentsPanel' })],
    views: { board: { Component: rsc('LeadBoardView'), exact: true, path: '/board' } },
  },
  ledgerEntries: { instead: { amount: { Cell: 'AmountCell' } } },
  ledgerTransactions: { beforeTable: ['LedgerListTools'], fieldsFirst: [panel({ field: 'LedgerWhy', name: 'whyPanel' })] },
  payouts: { beforeTable: ['PayoutListTools'], fieldsFirst: [panel({ field: 'PayoutDesk', name: 'deskPanel' })], instead: { amount: { Cell: 'AmountCell' } } },
  partners: { beforeTable: ['PartnerListTools'], fields: [panel({ field: 'InvitePerson', name: 'invitePanel' })], instead: { status: { Field: 'PartnerAccount' } } },
  partnerUsers: {
    beforeControls: ['PreviewPortal'],
    instead: { status: { Field: 'PersonAccount' } },
    views: { edit: { explain: explainTab } as never },
  },
  roomTemplates: { beforeControls: ['TemplateTools'] },
  rooms: {
    beforeControls: ['LivePreviewPerson', 'RoomTools'],
    instead: { icon: { Field: 'RoomIconField' } },
    beforeTable: ['RoomListTools'],
    fields: [panel({ cell: 'AudienceCell', isInList: true, label: text('Who it is for'), name: 'audienceSummary' })],
    fieldsFirst: [panel({ field: 'RoomReach', isInSidebar: true, name: 'reachPanel' }), panel({ field: 'RoomWarnings', isInSidebar: true, name: 'warningsPanel' })],
    views: { order: { Component: rsc('RoomOrderView'), exact: true, path: '/order' } },
  },
  users: { fields: [panel({ field: 'CurrentPassword', name: 'currentPasswordPanel' })], instead: { notificationPreferences: { Field: 'NotificationChoices' } } },
  webhookDeliveries: { fields: [panel({ field: 'WebhookReplay', isInSidebar: true, name: 'replayPanel' })] },
  webhooks: { fields: [panel({ field: 'WebhookTest', name: 'testPanel' })] },
}

const withInstead = (field: Field, instead: NonNullable<Parts['instead']>): Field => {
  if (field.type === 'row') {
    return { ...field, fields: field.fields.map((inner) => withInstead(inner, instead)) }
  }
  const parts = 'name' in field && field.name ? instead[field.name] : undefined
  const components = Object.fromEntries(Object.entries(parts ?? {}).map(([part, name]) => [part, admin(name)]))
  return parts ? ({ ...field, admin: { ...field.admin, components: { ...field.admin?.components, ...components } } } as Field) : field
}

/** Adds our screens to a collection of the portal. Its stored fields stay as they are. */
export const withAdminParts = (key: CollectionKey, collection: CollectionConfig): CollectionConfig => {
  const { beforeControls, beforeTable, fields = [], fieldsFirst = [], instead = {}, views } = parts[key] ?? {}
  const components = collection.admin?.components
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        ...(beforeTable && { beforeListTable: [...(components?.beforeListTable ?? []), ...beforeTable.map(admin)] }),
        ...(beforeControls && { edit: { ...components?.edit, beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), ...beforeControls.map(admin)] } }),
        ...(views && { views: { ...components?.views, ...views } }),
      },
    },
    fields: [...fieldsFirst, ...collection.fields.map((field) => withInstead(field, instead)), ...fields],
  }
}

const widgets = [
  { Component: rsc('WaitingWidget'), label: text('What waits for you'), minWidth: 'medium' as const, slug: 'portal-waiting' },
  { Component: rsc('DealsWidget'), label: text('Open deals'), minWidth: 'medium' as const, slug: 'portal-deals' },
  { Component: rsc('LeadsWidget'), label: text('Leads by status'), minWidth: 'medium' as const, slug: 'portal-leads' },
  { Component: rsc('PartnersWidget'), label: text('Partners'), minWidth: 'medium' as const, slug: 'portal-partners' },
  { Component: rsc('RoomsWidget'), label: text('Rooms by portal'), minWidth: 'medium' as const, slug: 'portal-rooms' },
  { Component: rsc('UsageWidget'), label: text('Visits in 30 days'), minWidth: 'medium' as const, slug: 'portal-usage' },
]

type Layout = { widgetSlug: string; width: 'full' | 'medium' }[]

const full = (widgetSlug: string): Layout[number] => ({ widgetSlug, width: 'full' })
const half = (widgetSlug: string): Layout[number] => ({ widgetSlug, width: 'medium' })

/** What each role finds on its dashboard until it arranges its own. Payload's own cards come last. */
const layouts: Readonly<Record<StaffRole, Layout>> = {
  admin: [full('portal-waiting'), half('portal-deals'), half('portal-leads'), half('portal-usage'), half('portal-partners'), full('portal-rooms'), full('collections')],
  finance: [full('portal-waiting'), half('portal-deals'), half('portal-leads'), full('portal-partners'), full('collections')],
  manager: [full('portal-waiting'), half('portal-deals'), half('portal-leads'), half('portal-usage'), half('portal-partners'), full('collections')],
  marketer: [full('portal-waiting'), half('portal-usage'), half('portal-rooms'), full('portal-partners'), full('collections')],
}

/** Widgets that show what a domain holds. */
const widgetsOfSales: readonly string[] = ['portal-deals', 'portal-leads']

const defaultLayout =
  (isShown: (slug: string) => boolean) =>
  ({ req }: { req: PayloadRequest }): Layout =>
    layouts[staffRoles.find((role) => role === (req.user as { role?: string } | null)?.role) ?? 'admin'].filter(({ widgetSlug }) => isShown(widgetSlug))

const tabTexts = { de: text('Why they see what').de, en: text('Why they see what').en }

/** Adds our pages, navigation, dashboard, look and languages to the admin of the host, which keeps the last word on each. */
export const withAdmin = (config: Config, { isDomainOn }: Pick<PortalContext, 'isDomainOn'>): Config => {
  const isShown = (slug: string): boolean => isDomainOn('sales') || !widgetsOfSales.includes(slug)
  const components = config.admin?.components
  return {
    ...config,
    admin: {
      ...config.admin,
      // As people write it in their language, not as one country does in all of them.
      dateFormat: config.admin?.dateFormat ?? 'PPp',
      avatar: config.admin?.avatar ?? { Component: admin('Initials') },
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), rsc('PortalLinks')],
        header: [...(components?.header ?? []), rsc('FrameLook')],
        graphics: { Icon: rsc('PortalIcon'), Logo: rsc('PortalLogo'), ...components?.graphics },
        views: {
          ...components?.views,
          portalAccess: { Component: rsc('AccessTableView'), exact: true, path: '/access' },
          portalExplain: { Component: rsc('ExplainView'), exact: true, path: '/explain' },
          importFile: { Component: rsc('ImportView'), exact: true, path: '/import' },
          portalCode: { Component: rsc('PortalCodeView'), exact: true, path: '/portal-code' },
          portalMails: { Component: rsc('MailsView'), exact: true, path: '/mails' },
          portalUsage: { Component: rsc('UsageView'), exact: true, path: '/usage' },
          portalWizard: { Component: rsc('PortalWizardView'), exact: true, path: '/portal-wizard' },
        },
      },
      dashboard: {
        ...config.admin?.dashboard,
        defaultLayout: config.admin?.dashboard?.defaultLayout ?? (defaultLayout(isShown) as never),
        widgets: [...(config.admin?.dashboard?.widgets ?? []), ...widgets.filter(({ slug }) => isShown(slug))],
      },
    },
    i18n: {
      ...config.i18n,
      supportedLanguages: { de, en, ...config.i18n?.supportedLanguages },
      translations: {
        ...config.i18n?.translations,
        de: { ...config.i18n?.translations?.de, 'partner-portal': { explainTab: tabTexts.de } } as never,
        en: { ...config.i18n?.translations?.en, 'partner-portal': { explainTab: tabTexts.en } } as never,
      },
    },
  }
}
