import type { ProposalQuestion, ProposalReason } from '../../src/domain/blueprint-proposal.js'
import type { AdminText } from '../../src/translations/text.js'

/** The five questions as they are asked. */
export const questionTexts: Readonly<Record<ProposalQuestion, AdminText>> = {
  communication: 'How do both sides communicate?',
  daily: 'What do partners do every day?',
  knowledge: 'What do partners need to know?',
  special: 'What is special about the programme?',
  stages: 'At which stage are your partners?',
}

/** The answers to choose from. */
export const answerTexts: Readonly<Record<ProposalReason, AdminText>> = {
  'communication:messages': 'By messages in the portal',
  'communication:news': 'By news to everybody',
  'communication:personal-contact': 'With people they know',
  'communication:shared-projects': 'In joint projects',
  'daily:follow-deals': 'Follow their deals',
  'daily:manage-network': 'Look after partners of their own',
  'daily:run-campaigns': 'Run campaigns',
  'daily:submit-leads': 'Submit leads',
  'daily:support-customers': 'Help their customers',
  'knowledge:brand': 'How to use the brand',
  'knowledge:prices': 'Prices and discounts',
  'knowledge:processes': 'How things are done',
  'knowledge:product': 'The product',
  'special:certification': 'Certification',
  'special:commissions': 'Commissions',
  'special:marketing-funds': 'Marketing funds',
  'special:own-numbers': 'Partners see their own numbers',
  'special:tiers': 'Tiers with benefits',
  'stages:growing': 'They are growing',
  'stages:onboarding': 'They are just beginning',
  'stages:recruiting': 'We are still winning partners',
  'stages:selling': 'They are selling',
}

/** What a room can wait for. */
export const unlockTexts: Readonly<Record<string, AdminText>> = { date: 'a date', stage: 'a lifecycle stage', tasks: 'completed tasks', tier: 'a tier' }
