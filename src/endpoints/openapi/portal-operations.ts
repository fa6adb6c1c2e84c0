import type { z } from 'zod'

import { brandingAnswer, explainAnswer, meAnswer, overviewAnswer, roomAnswer, roomsAnswer, searchAnswer } from '../answers/answers.js'

/** One operation of the portal's API as its description shows it. */
export type DescribedOperation = {
  answer?: z.ZodType
  answerName?: string
  body?: Readonly<Record<string, string>>
  contentType?: string
  method: 'get' | 'patch' | 'post'
  path: string
  query?: Readonly<Record<string, string>>
  /** Status of success. @default 200 */
  status?: number
  summary: string
  tag: string
}

const locale = { locale: 'Language of sentences and content: en or de. Default: the language of the account.' }

/** What partner users and staff ask under `/api`, beside Payload's own operations on collections. */
export const portalOperations: readonly DescribedOperation[] = [
  { answer: meAnswer, answerName: 'PortalMe', method: 'get', path: '/portal/me', summary: 'Who is signed in, their organisation and what they may do', tag: 'Portal' },
  { answer: roomsAnswer, answerName: 'PortalRooms', method: 'get', path: '/portal/rooms', query: locale, summary: 'The rooms of the viewer in navigation order; locked ones say what opens them', tag: 'Portal' },
  { answer: roomAnswer, answerName: 'PortalRoom', method: 'get', path: '/portal/rooms/{slug}', query: locale, summary: 'One room with its blocks and their data', tag: 'Portal' },
  { contentType: 'image/*', method: 'get', path: '/portal/rooms/{slug}/pictures/{id}', query: { size: 'small or large; default: the original' }, summary: 'A picture that stands in an open room', tag: 'Portal' },
  { contentType: 'video/*', method: 'get', path: '/portal/rooms/{slug}/videos/{id}', summary: 'A video, or its captions, that stands in an open room; answers ranges', tag: 'Portal' },
  { body: { block: 'Id of the task list or goals', done: 'Tasks: true or false', item: 'Id of the task or goal', value: 'Goals: a number, or null to take it back' }, method: 'post', path: '/portal/rooms/{slug}/progress', summary: 'Tick a task of an open room, or keep the value of a goal', tag: 'Portal' },
  { body: { block: 'Id of the price calculator', lead: 'The lead, as for POST /leads', quantities: '[{ "product": id, "quantity": 3 }]' }, method: 'post', path: '/portal/rooms/{slug}/quotes', status: 201, summary: 'Make a lead of a quote; prices are computed by the server; takes an Idempotency-Key', tag: 'Portal' },
  { answer: overviewAnswer, answerName: 'PortalOverview', method: 'get', path: '/portal/overview', query: { ...locale, period: 'month, quarter or year' }, summary: 'Numbers with the period before, feed, announcements, quick actions', tag: 'Portal' },
  { answer: searchAnswer, answerName: 'PortalSearch', method: 'get', path: '/portal/search', query: { ...locale, kind: 'One kind alone, 20 hits a page: rooms, leads, documents, announcements, people or partners', page: 'With kind: from 1 to 50', q: '2 to 100 characters' }, summary: 'Search over all that the viewer may see, grouped by kind', tag: 'Portal' },
  { answer: brandingAnswer, answerName: 'PortalBranding', method: 'get', path: '/portal/branding', query: { locale: 'en or de. Default: the language of the browser.' }, summary: 'How the portal looks: name, colours, pictures, small print. Public', tag: 'Portal' },
  { contentType: 'image/*', method: 'get', path: '/portal/branding/{picture}', summary: 'logo, logoOnDark, favicon, signInBackground or mailHeader. Public', tag: 'Portal' },
  { answer: explainAnswer, answerName: 'PortalExplain', method: 'get', path: '/portal/explain', query: { partnerUser: 'Id of a partner user' }, summary: 'Staff: why each room is open, locked or hidden for a person', tag: 'Staff' },
  { contentType: 'text/event-stream', method: 'get', path: '/portal/events', summary: 'Live events: notifications and changed records', tag: 'Portal' },
  { method: 'get', path: '/portal/blueprints', summary: 'Staff: what a portal can be started from, and the templates of rooms', tag: 'Staff' },
  { body: { answers: 'Chosen answers by question', partnerType: 'Id or slug' }, method: 'post', path: '/portal/blueprints/propose', summary: 'Staff: the rooms that follow from five answers, each with its reasons; writes nothing', tag: 'Staff' },
  { body: { answers: 'For the id proposal', partnerType: 'Id or slug' }, method: 'post', path: '/portal/blueprints/{id}/plan', summary: 'Staff: what applying a blueprint would make, keep and leave out, and why; writes nothing', tag: 'Staff' },
  { body: { answers: 'For the id proposal', partnerType: 'Id or slug', publish: 'true: everything; false: nothing; absent: what is complete' }, method: 'post', path: '/portal/blueprints/{id}/apply', summary: 'Staff: make the rooms that are missing; safe to repeat', tag: 'Staff' },
  { contentType: 'application/yaml', method: 'get', path: '/portal/code', query: { partnerType: 'Id or slug' }, summary: 'Staff: the portal of a partner type as a file', tag: 'Staff' },
  { body: { code: 'A file', partnerType: 'Compare with its portal', with: 'Or with a second file' }, method: 'post', path: '/portal/code/compare', summary: 'Staff: what differs, room by room', tag: 'Staff' },
  { body: { apply: 'true to write; otherwise a preview', basis: 'Of the preview: refuses with 409 what changed since', code: 'A file', deleteMissing: 'true: rooms that the file lacks go to the bin', partnerType: 'Id or slug' }, method: 'post', path: '/portal/code/import', summary: 'Staff: make a portal what a file says, all of it or nothing', tag: 'Staff' },
  { body: { partnerUser: 'Id of the person', room: 'Id of a room whose newest draft is shown' }, method: 'post', path: '/portal/preview', summary: 'Staff: look at the portal as a person for 30 minutes, reading only', tag: 'Staff' },
  { method: 'get', path: '/portal/access-table', query: { ...locale, category: 'Id: an imagined partner has it', partner: 'Id: this partner instead of an imagined one', partnerType: 'Id of the partner type', stage: 'Id: an imagined partner stands in it' }, summary: 'Staff: every room of a portal for every tier, with the reasons', tag: 'Staff' },
  { method: 'get', path: '/portal/usage', query: { ...locale, partnerType: 'Id of the partner type', staleDays: '7 to 3650; default: 180' }, summary: 'Staff: visits and people per room in the last 30 days, and what should be looked at', tag: 'Staff' },
  { body: { dismissed: 'true puts it aside for everybody, false brings it back', suggestion: 'As the report names it' }, method: 'post', path: '/portal/usage/suggestions', summary: 'Staff: put a suggestion aside, or bring it back', tag: 'Staff' },
  { method: 'get', path: '/rooms/task-lists', query: { ...locale, partnerType: 'Id of the partner type' }, summary: 'Staff: the task lists a room of this portal can wait for', tag: 'Staff' },
  { body: { audience: 'As the room keeps it', expectations: 'Up to 30', partnerType: 'Id', unlock: 'As the room keeps it', whenLocked: 'hide or show' }, method: 'post', path: '/rooms/check-expectations', summary: 'Staff: whether a room that is not saved yet would be found as expected', tag: 'Staff' },
  { method: 'get', path: '/rooms/{id}/warnings', query: locale, summary: 'Staff: what is wrong with the newest draft of a room', tag: 'Staff' },
  { body: { partnerType: 'Id of the other partner type' }, method: 'post', path: '/rooms/{id}/duplicate-to', status: 201, summary: 'Staff: a draft of the same room in another portal', tag: 'Staff' },
  { body: { description: 'What it is good for', title: 'Default: that of the room' }, method: 'post', path: '/rooms/{id}/save-as-template', status: 201, summary: 'Staff: keep the blocks of a room to start others from', tag: 'Staff' },
  { body: { partnerType: 'Id of the partner type', title: 'Default: that of the template' }, method: 'post', path: '/room-templates/{id}/start', status: 201, summary: 'Staff: a draft room with the blocks of a template', tag: 'Staff' },
  { body: { layout: 'Blocks as the form holds them', title: 'Title' }, method: 'post', path: '/portal/preview/room', summary: 'Staff in a preview who may edit the room: how the person would find it as the form holds it; writes nothing', tag: 'Staff' },
  { method: 'post', path: '/portal/preview/end', summary: 'Staff: end the preview', tag: 'Staff' },
  { body: { email: 'E-mail', password: 'Password' }, method: 'post', path: '/partner-users/login', summary: 'Sign in as a partner user; the session is a cookie', tag: 'Accounts' },
  { method: 'post', path: '/partner-users/logout', summary: 'Sign out', tag: 'Accounts' },
  { body: { email: 'E-mail', name: 'Name', partner: 'Staff: id of the partner', role: 'admin, member or viewer' }, method: 'post', path: '/partner-users/invite', summary: 'Invite a person by e-mail', tag: 'Accounts' },
  { body: { name: 'Name', password: 'At least 12 characters', token: 'From the invitation' }, method: 'post', path: '/partner-users/accept-invitation', summary: 'Take up an invitation', tag: 'Accounts' },
  { body: { email: 'E-mail' }, method: 'post', path: '/partner-users/forgot-password', summary: 'Ask for a mail to set a new password; the answer is the same for every address', tag: 'Accounts' },
  { body: { password: 'At least 12 characters', token: 'From the mail' }, method: 'post', path: '/partner-users/reset-password', summary: 'Set a new password', tag: 'Accounts' },
  { method: 'post', path: '/partner-users/{id}/suspend', summary: 'Lock a person out from the next request on', tag: 'Accounts' },
  { method: 'post', path: '/partner-users/{id}/reactivate', summary: 'Let a person in again', tag: 'Accounts' },
  { body: { rooms: '[{ id, order }], 1 to 100 rooms' }, method: 'post', path: '/rooms/order', summary: 'Staff: put rooms into order, all of them or none', tag: 'Staff' },
  { method: 'get', path: '/leads', query: { limit: '1 to 100', page: 'From 1', sort: 'For example -createdAt', where: 'Conditions, for example where[status][equals]=new' }, summary: 'Leads of the own organisation (distributors: and of their sub-partners)', tag: 'Leads' },
  { body: { company: 'Company', email: 'E-mail', firstName: 'First name', lastName: 'Last name', message: 'Message' }, method: 'post', path: '/leads', status: 201, summary: 'Submit a lead; takes an Idempotency-Key', tag: 'Leads' },
  { method: 'get', path: '/leads/{id}', summary: 'One lead', tag: 'Leads' },
  { body: { company: 'Company' }, method: 'patch', path: '/leads/{id}', summary: 'Change an open lead; If-Match with its updatedAt refuses with 409 when somebody was faster', tag: 'Leads' },
  { method: 'get', path: '/leads/form', summary: 'The questions that the partner type adds to the lead form', tag: 'Leads' },
  { method: 'get', path: '/leads/duplicates', query: { company: 'Company', email: 'E-mail' }, summary: 'Own leads of the same company or person', tag: 'Leads' },
  { method: 'get', path: '/leads/{id}/history', summary: 'Who changed what, from what to what', tag: 'Leads' },
  { contentType: 'text/csv', method: 'get', path: '/leads/export.csv', query: { sort: 'As for the list', where: 'As for the list' }, summary: 'What the filter shows, as CSV', tag: 'Leads' },
  { method: 'post', path: '/leads/{id}/accept', summary: 'Accept a lead that the vendor offers', tag: 'Leads' },
  { body: { reason: 'Why' }, method: 'post', path: '/leads/{id}/decline', summary: 'Decline a lead that the vendor offers', tag: 'Leads' },
  { method: 'get', path: '/comments', summary: 'Comments on records; partner users get shared ones', tag: 'Leads' },
  { body: { body: 'Text', record: '{ "relationTo": "leads", "value": id }' }, method: 'post', path: '/comments', status: 201, summary: 'Comment on a record', tag: 'Leads' },
  { method: 'get', path: '/documents', query: { limit: '1 to 100', page: 'From 1', where: 'Conditions, for example where[category][equals]=sales' }, summary: 'Documents that are published and meant for the viewer', tag: 'Library' },
  { contentType: 'application/octet-stream', method: 'get', path: '/documents/{id}/download', summary: 'The current version of a document, to be saved; counted for partner users; answers ranges', tag: 'Library' },
  { method: 'get', path: '/folders', summary: 'Folders that hold a document meant for the viewer', tag: 'Library' },
  { method: 'get', path: '/notifications', summary: 'What the viewer was told', tag: 'Notifications' },
  { body: { all: 'true for every notification', ids: 'Ids' }, method: 'post', path: '/notifications/read', summary: 'Mark as read', tag: 'Notifications' },
  { method: 'get', path: '/notifications/choices', query: locale, summary: 'The events the viewer can be told about, grouped; what they want stands in their account (notificationPreferences, mailNotifications)', tag: 'Notifications' },
  { contentType: 'text/html', method: 'get', path: '/portal/unsubscribe', query: { token: 'From the mail' }, summary: 'A page that asks before it stops mails; changes nothing', tag: 'Notifications' },
  { method: 'post', path: '/portal/unsubscribe', query: { token: 'From the mail' }, summary: 'Stop the mails of an event, or all of them, without signing in (RFC 8058)', tag: 'Notifications' },
  { method: 'get', path: '/event-texts/preview', query: { body: 'Draft of the text', event: 'Event', language: 'en or de', title: 'Draft of the title' }, summary: 'Staff: how a text of an event reads, with sample values; POST takes the same as a body', tag: 'Staff' },
  { method: 'post', path: '/webhooks/{id}/test', summary: 'Administrators: send one message now and read what came back', tag: 'Staff' },
  { method: 'post', path: '/webhook-deliveries/{id}/replay', status: 202, summary: 'Administrators: send a message of the log again', tag: 'Staff' },
]
