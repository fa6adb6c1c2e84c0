import type { AnswerTexts, RefusalTexts } from './refusal-texts.js'

/** Refusals in English. */
export const english: RefusalTexts = {
  CHANGED_MEANWHILE: () => 'Somebody else changed this meanwhile. Reload it, look at the changes and make yours again.',
  COMMENT_BELONGS_TO_AUTHOR: () => 'Only the person who wrote a comment changes it.',
  COMMENT_RECORD_NOT_FOUND: () => 'What you want to comment on does not exist, or is not shown to you.',
  DUPLICATES_OF_WHAT: () => 'Ask for duplicates by company or by e-mail address, each up to 254 characters.',
  EVENTS_TOO_MANY_STREAMS: ({ limit }) => `The portal is open in more than ${limit} windows. Close some of them to be told live here too.`,
  EXPORT_TOO_LARGE: () => 'More than 50,000 leads match. Narrow the filter and export in parts.',
  INPUT_REFUSED: ({ problem }) => problem,
  LEAD_ALREADY_ACCEPTED: () => 'The partner has accepted this lead already. Talk to them before you take it back.',
  LEAD_ANSWERED_BY_PARTNER_ONLY: () => 'Only the partner accepts or declines a lead. You can offer it or take the offer back.',
  LEAD_CLOSED: () => 'This lead is closed. Ask your partner manager to reopen it before you change it.',
  LEAD_MOVED_BY_STAFF_ONLY: () => 'Your partner manager moves leads. Write a comment to tell them what happened.',
  LEAD_NOT_FOUND: () => 'This lead does not exist, or is not shown to you.',
  LEAD_NOT_OFFERED: () => 'There is no open offer for this lead. It may have been answered or taken back; reload to see.',
  LEAD_OUTCOME_ONLY_WHEN_CLOSED: () => 'An outcome belongs to a closed lead. Set the status to Closed too, or leave the outcome empty.',
  LEAD_OUTCOME_REQUIRED: () => 'Say how the lead ended: won, lost or disqualified.',
  LEAD_PASSED_ON_ONLY_WHILE_OPEN: () => 'A closed lead stays with its partner. Reopen it before you pass it on.',
  MAIL_NOT_FOUND: () => 'This mail is not kept (any more).',
  NOT_ALLOWED: () => 'Your role does not allow this.',
  NOTIFICATIONS_UNNAMED: () => 'Name the notifications to mark as read: { "ids": [...] } with up to 100 ids, or { "all": true }.',
  PARTNER_NOT_YOURS: () => 'Choose a partner that is assigned to you.',
  PARTNER_UNKNOWN: () => 'Choose the partner this lead belongs to.',
  PARTNER_USERS_ONLY: () => 'This belongs to the partners’ side. Use the preview to look at the portal as a partner.',
  PERIOD_UNKNOWN: () => 'The period is month, quarter or year.',
  PICTURE_NOT_FOUND: () => 'This picture does not exist, or is not shown to you.',
  PREVIEW_READS_ONLY: () => 'In a preview you can only look. End the preview to do this yourself.',
  REASON_REQUIRED: () => 'Say why, in up to 1,000 characters, so that your partner manager can offer you better ones.',
  ROOM_NOT_FOUND: () => 'This room does not exist, or is not shown to you.',
  SEARCH_LENGTH: () => 'Search for 2 to 100 characters.',
  SIGN_IN_FIRST: () => 'Sign in first.',
  STAFF_ADMINS_ONLY: () => 'Only administrators see this.',
  SUBMITTER_OF_OTHER_PARTNER: () => 'Choose a person of the partner this lead belongs to.',
}

/** What is wrong with an answer of a lead form, in English. */
export const englishAnswers: AnswerTexts = {
  'not-a-boolean': 'Answer yes or no.',
  'not-a-date': 'Enter a date, for example 2026-05-01.',
  'not-a-number': 'Enter a number.',
  'not-a-text': 'Enter a text.',
  'not-an-object': 'Send the answers as an object, each under the key of its question.',
  'not-an-option': (options) => `Choose one of: ${options.join(', ')}.`,
  required: 'This question must be answered.',
  'too-long': 'Shorten the answer to 2,000 characters.',
  unknown: 'The lead form has no such question.',
}
