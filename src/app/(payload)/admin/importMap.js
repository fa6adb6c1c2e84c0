import { RoomReach as RoomReach_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { RoomWarnings as RoomWarnings_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockTitle as BlockTitle_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { RowTitle as RowTitle_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { TaskListField as TaskListField_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { ExpectationsCheck as ExpectationsCheck_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { RoomIconField as RoomIconField_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { AudienceCell as AudienceCell_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { Nothing as Nothing_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { RoomListTools as RoomListTools_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LivePreviewPerson as LivePreviewPerson_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { RoomTools as RoomTools_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { RoomOrderView as RoomOrderView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { TemplateTools as TemplateTools_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { AmountCell as AmountCell_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { AmountField as AmountField_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LeadCustomFields as LeadCustomFields_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LeadStatusCell as LeadStatusCell_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LeadCommission as LeadCommission_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LeadHistory as LeadHistory_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LeadComments as LeadComments_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LeadListTools as LeadListTools_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LeadBoardView as LeadBoardView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { DealRegistration as DealRegistration_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { DealCommission as DealCommission_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { DealHistory as DealHistory_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { DealComments as DealComments_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { DealListTools as DealListTools_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { DealBoardView as DealBoardView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { PlanExample as PlanExample_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PlanStatusField as PlanStatusField_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PlanMatches as PlanMatches_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PlanSimulationPanel as PlanSimulationPanel_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PayoutDesk as PayoutDesk_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PayoutListTools as PayoutListTools_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LedgerWhy as LedgerWhy_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { LedgerListTools as LedgerListTools_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PartnerAccount as PartnerAccount_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { InvitePerson as InvitePerson_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PartnerListTools as PartnerListTools_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { EventTextPreview as EventTextPreview_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { WebhookTest as WebhookTest_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { WebhookReplay as WebhookReplay_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PersonAccount as PersonAccount_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PreviewPortal as PreviewPortal_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { PersonExplainView as PersonExplainView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { NotificationChoices as NotificationChoices_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { CurrentPassword as CurrentPassword_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { BrandColourField as BrandColourField_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { BrandPreview as BrandPreview_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { Initials as Initials_9135bd01c98e7cce0b32a052dc0b97ae } from 'payload-partner-portal/admin'
import { FrameLook as FrameLook_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { PortalIcon as PortalIcon_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { PortalLogo as PortalLogo_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { PortalLinks as PortalLinks_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { AccessTableView as AccessTableView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { ExplainView as ExplainView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { ImportView as ImportView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { PortalCodeView as PortalCodeView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { MailsView as MailsView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { UsageView as UsageView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { PortalWizardView as PortalWizardView_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { WaitingWidget as WaitingWidget_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { DealsWidget as DealsWidget_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { LeadsWidget as LeadsWidget_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { PartnersWidget as PartnersWidget_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { RoomsWidget as RoomsWidget_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { UsageWidget as UsageWidget_d251361115fc2041b4d530ff6066792b } from 'payload-partner-portal/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-partner-portal/admin#RoomReach": RoomReach_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#RoomWarnings": RoomWarnings_9135bd01c98e7cce0b32a052dc0b97ae,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-partner-portal/admin#BlockTitle": BlockTitle_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#RowTitle": RowTitle_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#TaskListField": TaskListField_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#ExpectationsCheck": ExpectationsCheck_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#RoomIconField": RoomIconField_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#AudienceCell": AudienceCell_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#Nothing": Nothing_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#RoomListTools": RoomListTools_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LivePreviewPerson": LivePreviewPerson_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#RoomTools": RoomTools_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/rsc#RoomOrderView": RoomOrderView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/admin#TemplateTools": TemplateTools_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#AmountCell": AmountCell_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#AmountField": AmountField_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LeadCustomFields": LeadCustomFields_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LeadStatusCell": LeadStatusCell_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LeadCommission": LeadCommission_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LeadHistory": LeadHistory_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LeadComments": LeadComments_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LeadListTools": LeadListTools_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/rsc#LeadBoardView": LeadBoardView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/admin#DealRegistration": DealRegistration_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#DealCommission": DealCommission_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#DealHistory": DealHistory_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#DealComments": DealComments_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#DealListTools": DealListTools_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/rsc#DealBoardView": DealBoardView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/admin#PlanExample": PlanExample_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PlanStatusField": PlanStatusField_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PlanMatches": PlanMatches_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PlanSimulationPanel": PlanSimulationPanel_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PayoutDesk": PayoutDesk_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PayoutListTools": PayoutListTools_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LedgerWhy": LedgerWhy_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#LedgerListTools": LedgerListTools_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PartnerAccount": PartnerAccount_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#InvitePerson": InvitePerson_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PartnerListTools": PartnerListTools_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#EventTextPreview": EventTextPreview_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#WebhookTest": WebhookTest_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#WebhookReplay": WebhookReplay_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PersonAccount": PersonAccount_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#PreviewPortal": PreviewPortal_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/rsc#PersonExplainView": PersonExplainView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/admin#NotificationChoices": NotificationChoices_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#CurrentPassword": CurrentPassword_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#BrandColourField": BrandColourField_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#BrandPreview": BrandPreview_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/admin#Initials": Initials_9135bd01c98e7cce0b32a052dc0b97ae,
  "payload-partner-portal/rsc#FrameLook": FrameLook_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#PortalIcon": PortalIcon_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#PortalLogo": PortalLogo_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#PortalLinks": PortalLinks_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#AccessTableView": AccessTableView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#ExplainView": ExplainView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#ImportView": ImportView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#PortalCodeView": PortalCodeView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#MailsView": MailsView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#UsageView": UsageView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#PortalWizardView": PortalWizardView_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#WaitingWidget": WaitingWidget_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#DealsWidget": DealsWidget_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#LeadsWidget": LeadsWidget_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#PartnersWidget": PartnersWidget_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#RoomsWidget": RoomsWidget_d251361115fc2041b4d530ff6066792b,
  "payload-partner-portal/rsc#UsageWidget": UsageWidget_d251361115fc2041b4d530ff6066792b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
