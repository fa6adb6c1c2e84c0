import { describe, expect, it } from 'vitest'

import { proposableRooms, type ProposalAnswers, proposalQuestionKeys, proposalQuestions, type ProposalReason, proposeRooms, readAnswers } from './blueprint-proposal.js'

const keys = (answers: ProposalAnswers) => proposeRooms(answers).map(({ key }) => key)

describe('the rooms that five answers call for', () => {
  it.each<[string, ProposalAnswers, string[]]>([
    ['nothing was answered', {}, ['overview', 'leads']],
    ['partners submit leads', { daily: ['submit-leads'] }, ['overview', 'leads']],
    ['partners look after a network only', { daily: ['manage-network'] }, ['overview', 'distributor-partners']],
    ['partners follow deals', { daily: ['follow-deals'] }, ['overview', 'deals', 'analytics-dashboard']],
    ['partners run campaigns', { daily: ['run-campaigns'] }, ['overview', 'campaign-center', 'campaigns', 'brand-guidelines']],
    ['partners help customers', { daily: ['support-customers'] }, ['overview', 'support-hub']],
    ['they need to know product and prices', { daily: ['submit-leads'], knowledge: ['product', 'prices'] }, ['overview', 'leads', 'training-portal', 'resources', 'pricing']],
    ['both sides write and meet', { communication: ['messages', 'personal-contact'], daily: ['submit-leads'] }, ['overview', 'leads', 'messages', 'contacts']],
    ['the programme pays and certifies', { daily: ['submit-leads'], special: ['commissions', 'certification'] }, ['overview', 'leads', 'payments', 'certifications', 'training-portal']],
    ['partners are just beginning', { daily: ['submit-leads'], stages: ['onboarding'] }, ['overview', 'leads', 'onboarding']],
  ])('when %s', (_name, answers, rooms) => {
    expect(keys(answers).sort()).toEqual([...rooms].sort())
  })

  it('names every answer a room follows from', () => {
    const room = proposeRooms({ daily: ['submit-leads'], stages: ['selling'] }).find(({ key }) => key === 'leads')
    expect(room?.reasons).toEqual(['daily:submit-leads', 'stages:selling'])
  })

  it('has a room for every answer', () => {
    const all: ProposalReason[] = proposalQuestionKeys.flatMap((question) => proposalQuestions[question].map((answer) => `${question}:${answer}` as ProposalReason))
    const everything = proposeRooms(proposalQuestions)
    expect(all.filter((reason) => !everything.some(({ reasons }) => reasons.includes(reason)))).toEqual([])
    expect(new Set(everything.map(({ key }) => key))).toEqual(new Set(proposableRooms))
  })
})

describe('answers from outside', () => {
  it.each([[{}], [{ daily: [] }], [{ daily: ['submit-leads'], special: ['tiers'] }]])('takes %j', (given) => {
    expect(readAnswers(given)).toEqual(given)
  })

  it.each([[null], [[]], ['x'], [{ daily: 'submit-leads' }], [{ daily: ['sleep'] }], [{ weekly: [] }], [{ toString: [] }], [{ daily: Array(9).fill('submit-leads') }]])('refuses %j', (given) => {
    expect(readAnswers(given)).toBeUndefined()
  })
})
