import { dealAttachmentsAnswer, dealEvidenceAnswer, dealFormAnswer, dealPipelineAnswer } from '../answers/deal-answers.js'
import type { DescribedOperation } from './described-operation.js'

const reason = { reason: 'Why, up to 1,000 characters' }

/** Deals, in the description of the API. */
export const dealOperations: readonly DescribedOperation[] = [
  { method: 'get', path: '/deals', query: { limit: '1 to 100', page: 'From 1', sort: 'For example -createdAt', where: 'Conditions, for example where[phase][equals]=open' }, summary: 'Deals of the own organisation (distributors: and those of their sub-partners that are not hidden)', tag: 'Deals' },
  { body: { amount: 'In minor units of the currency', currency: 'ISO 4217', customer: '{ company, domain, country, contactName, contactEmail }', name: 'Name', registration: '{ "status": "pending" } registers the customer at once' }, method: 'post', path: '/deals', status: 201, summary: 'Add a deal; takes an Idempotency-Key', tag: 'Deals' },
  { method: 'get', path: '/deals/{id}', summary: 'One deal', tag: 'Deals' },
  { body: { lostReason: 'Required in a lost stage', stage: 'Id of a stage of the partner type' }, method: 'patch', path: '/deals/{id}', summary: 'Change or move an open deal; If-Match with its updatedAt refuses with 409 when somebody was faster', tag: 'Deals' },
  { answer: dealFormAnswer, answerName: 'DealForm', method: 'get', path: '/deals/form', summary: 'What the deal form of the partner type asks for, and offers', tag: 'Deals' },
  { answer: dealPipelineAnswer, answerName: 'DealPipeline', method: 'get', path: '/deals/pipeline', query: { network: 'Distributors: true counts the partners below them too', partner: 'Id of one partner', partnerType: 'Staff: id', manager: 'Staff: id of a partner manager', search: 'Words of the name or the company', since: 'Day from which closed deals count; a year back when absent' }, summary: 'Sums per stage and currency, win rate and reasons of losses', tag: 'Deals' },
  { contentType: 'text/csv', method: 'get', path: '/deals/export.csv', query: { sort: 'As for the list', where: 'As for the list' }, summary: 'What the filter shows, as CSV', tag: 'Deals' },
  { method: 'get', path: '/deals/{id}/history', summary: 'Who changed what, from what to what', tag: 'Deals' },
  { method: 'post', path: '/deals/{id}/register', summary: 'Ask to keep the customer; 409 when it is taken', tag: 'Deals' },
  { body: reason, method: 'post', path: '/deals/{id}/approve', summary: 'Staff: keep the customer for the partner', tag: 'Deals' },
  { body: reason, method: 'post', path: '/deals/{id}/reject', summary: 'Staff: refuse or end a registration', tag: 'Deals' },
  { body: { ...reason, decision: 'Staff: grant or refuse' }, method: 'post', path: '/deals/{id}/extend', summary: 'Ask for a longer protection; staff decide', tag: 'Deals' },
  { body: { ...reason, decision: 'Staff: uphold or dismiss' }, method: 'post', path: '/deals/{id}/dispute', summary: 'Object that a customer is taken; staff decide', tag: 'Deals' },
  { answer: dealEvidenceAnswer, answerName: 'DealEvidence', method: 'get', path: '/deals/{id}/evidence', summary: 'Staff: the deals with the same customer, what made them equal, and who came when', tag: 'Deals' },
  { answer: dealAttachmentsAnswer, answerName: 'DealAttachments', method: 'get', path: '/deals/{id}/attachments', summary: 'The files of a deal', tag: 'Deals' },
  { method: 'post', path: '/deals/{id}/attachments', summary: 'Add a file: multipart/form-data with the part "file"', tag: 'Deals' },
  { contentType: 'application/octet-stream', method: 'get', path: '/deals/{id}/attachments/{file}', summary: 'A file of a deal, to be saved', tag: 'Deals' },
  { method: 'get', path: '/deal-stages', summary: 'Stages of the pipelines the viewer knows', tag: 'Deals' },
]
