'use client'

import { lazy, useSyncExternalStore, type ComponentType, type ReactNode } from 'react'

const never = () => () => undefined

/**
 * Keeps controls disabled until their island has come to life. Before that a click would be lost, and what is typed would be
 * overwritten by the form's own values.
 */
const Asleep = ({ children }: { children: ReactNode }) => (
  <fieldset className="contents" disabled={useSyncExternalStore(never, () => false, () => true)} role="none">
    {children}
  </fieldset>
)

/** Takes what was filled in before it came to life: for fields that a password manager fills. */
const Awake = ({ children }: { children: ReactNode }) => children

/**
 * An island whose code is loaded with the page that shows it. All pages come from one `createPortal`, so whatever they import at once
 * would be in the first load of every page. There is no Suspense around it on purpose: the server sends the island with the page and
 * not after it, a page that is navigated to appears whole, and what the server drew stays until the code is there.
 */
const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>, Before: typeof Asleep | typeof Awake = Asleep) => {
  const Island = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>
  return function LazyIsland(props: Props) {
    return (
      <Before>
        <Island {...props} />
      </Before>
    )
  }
}

export const AcceptInvitationForm = lazily(async () => (await import('./session/accept-invitation-form.js')).AcceptInvitationForm)
export const AddAttachment = lazily(async () => (await import('./rooms/deals/add-attachment.js')).AddAttachment)
export const Comments = lazily(async () => (await import('./rooms/leads/comments.js')).Comments)
export const DealBoard = lazily(async () => (await import('./rooms/deals/board/board.js')).DealBoard)
export const DealFilters = lazily(async () => (await import('./rooms/deals/deal-filters.js')).DealFilters)
export const DealForm = lazily(async () => (await import('./rooms/deals/form/deal-form.js')).DealForm)
export const FileFinder = lazily(async () => (await import('../../blocks/files/component.client.js')).FileFinder)
export const Finder = lazily(async () => (await import('../../blocks/advanced-search/component.client.js')).Finder, Awake)
export const ForgotPasswordForm = lazily(async () => (await import('./session/forgot-password-form.js')).ForgotPasswordForm)
export const GoalValue = lazily(async () => (await import('../../blocks/goals/component.client.js')).GoalValue)
export const InviteColleague = lazily(async () => (await import('./team/invite-colleague.js')).InviteColleague)
export const InvoiceForm = lazily(async () => (await import('./rooms/payments/invoice-form.js')).InvoiceForm)
export const LeadFilters = lazily(async () => (await import('./rooms/leads/lead-filters.js')).LeadFilters)
export const LeadForm = lazily(async () => (await import('./rooms/leads/form/lead-form.js')).LeadForm)
export const MoveDeal = lazily(async () => (await import('./rooms/deals/move-deal.js')).MoveDeal)
export const NoPreview = lazily(async () => (await import('./live/no-preview.js')).NoPreview)
export const NotificationList = lazily(async () => (await import('./notifications/notification-list.js')).NotificationList)
export const NotificationSettings = lazily(async () => (await import('./profile/notification-settings.js')).NotificationSettings)
export const OfferedLead = lazily(async () => (await import('./rooms/leads/offered-lead.js')).OfferedLead)
export const PasswordForm = lazily(async () => (await import('./profile/password-form.js')).PasswordForm)
export const PersonalForm = lazily(async () => (await import('./profile/personal-form.js')).PersonalForm)
export const PressFrame = lazily(async () => (await import('./ui/press-frame.js')).PressFrame)
export const PriceCalculator = lazily(async () => (await import('../../blocks/pricing-calculator/component.client.js')).PriceCalculator)
export const RegistrationActions = lazily(async () => (await import('./rooms/deals/registration-actions.js')).RegistrationActions)
export const ResetPasswordForm = lazily(async () => (await import('./session/reset-password-form.js')).ResetPasswordForm)
export const SignInForm = lazily(async () => (await import('./session/sign-in-form.js')).SignInForm, Awake)
export const TaskList = lazily(async () => (await import('../../blocks/tasks/component.client.js')).TaskList)
export const TeamList = lazily(async () => (await import('./team/team-list.js')).TeamList)
/** Draws what is typed beside it, so what stands in it is no form of its own: nothing is put to sleep. */
export const UnsavedRoom = lazily(async () => (await import('./live/unsaved-room.js')).UnsavedRoom, Awake)
