/** The five questions the wizard asks, with the answers to choose from; any number of each. */
export const proposalQuestions = {
  daily: ['submit-leads', 'follow-deals', 'run-campaigns', 'support-customers', 'manage-network'],
  knowledge: ['product', 'prices', 'brand', 'processes'],
  communication: ['messages', 'news', 'personal-contact', 'shared-projects'],
  special: ['commissions', 'marketing-funds', 'certification', 'tiers', 'own-numbers'],
  stages: ['recruiting', 'onboarding', 'selling', 'growing'],
} as const

/** A question of the wizard. */
export type ProposalQuestion = keyof typeof proposalQuestions
export const proposalQuestionKeys = Object.keys(proposalQuestions) as ProposalQuestion[]

/** One answer to one question, as `daily:submit-leads`. */
export type ProposalReason = { [Question in ProposalQuestion]: `${Question}:${(typeof proposalQuestions)[Question][number]}` }[ProposalQuestion]

/** What somebody chose. A question that is missing was left open. */
export type ProposalAnswers = { readonly [Question in ProposalQuestion]?: readonly (typeof proposalQuestions)[Question][number][] }

/** A room that is proposed, and the answers it follows from; `always` for what every portal needs. */
export type ProposedRoom = { key: string; reasons: readonly (ProposalReason | 'always')[] }

/** Which rooms of the catalogue an answer calls for. */
const roomsFor: Readonly<Record<ProposalReason, readonly string[]>> = {
  'communication:messages': ['messages'],
  'communication:news': ['news'],
  'communication:personal-contact': ['contacts', 'messages'],
  'communication:shared-projects': ['projects', 'shared-files'],
  'daily:follow-deals': ['deals', 'analytics-dashboard'],
  'daily:manage-network': ['distributor-partners'],
  'daily:run-campaigns': ['campaign-center', 'campaigns', 'brand-guidelines'],
  'daily:submit-leads': ['leads'],
  'daily:support-customers': ['support-hub'],
  'knowledge:brand': ['brand-guidelines'],
  'knowledge:prices': ['resources', 'pricing'],
  'knowledge:processes': ['programme-guide', 'resources'],
  'knowledge:product': ['training-portal', 'resources'],
  'special:certification': ['certifications', 'training-portal'],
  'special:commissions': ['payments'],
  'special:marketing-funds': ['mdf', 'campaigns'],
  'special:own-numbers': ['analytics-dashboard'],
  'special:tiers': ['tier-lounge'],
  'stages:growing': ['analytics-dashboard', 'tier-lounge'],
  'stages:onboarding': ['onboarding'],
  'stages:recruiting': ['programme-guide', 'onboarding'],
  'stages:selling': ['leads', 'deals', 'campaign-center'],
}

const answersIn = (answers: ProposalAnswers): ProposalReason[] => proposalQuestionKeys.flatMap((question) => (answers[question] ?? []).map((answer) => `${question}:${answer}` as ProposalReason))

/**
 * The rooms that fit the answers, each with all answers it follows from, in the order of the questions. Leads is proposed to a programme that
 * says nothing of its days: a portal without work to do is not visited twice.
 */
export const proposeRooms = (answers: ProposalAnswers): ProposedRoom[] => {
  const reasons = new Map<string, (ProposalReason | 'always')[]>([['overview', ['always']]])
  for (const answer of answersIn(answers)) {
    for (const key of roomsFor[answer]) {
      reasons.set(key, [...(reasons.get(key) ?? []), answer])
    }
  }
  if ((answers.daily ?? []).length === 0 && !reasons.has('leads')) {
    reasons.set('leads', ['always'])
  }
  return [...reasons].map(([key, because]) => ({ key, reasons: because }))
}

/** Every room key that some set of answers can propose. */
export const proposableRooms: readonly string[] = [...new Set(['overview', 'leads', ...Object.values(roomsFor).flat()])]

/** Reads answers that came from outside; undefined when something in them is no answer to choose from. */
export const readAnswers = (given: unknown): ProposalAnswers | undefined => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return undefined
  }
  const isKnown = Object.entries(given).every(([question, chosen]: [string, unknown]) => {
    const choices: readonly string[] | undefined = Object.hasOwn(proposalQuestions, question) ? proposalQuestions[question as ProposalQuestion] : undefined
    return choices !== undefined && Array.isArray(chosen) && chosen.length <= choices.length && chosen.every((answer) => choices.includes(answer as string))
  })
  return isKnown ? (given as ProposalAnswers) : undefined
}
