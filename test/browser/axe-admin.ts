import { expect, type Page } from '@playwright/test'

import { expectNoOverflow, violationsOf } from './axe.js'

/** Payload's own markup that no stylesheet and no component of ours can mend. Whatever else stands on the page is checked. */
const payloadsOwn = [
  // A select hides its arrow and its cross from assistive technology and leaves them in the tab order; its arrow keys do the same.
  '.rs__indicators',
  // Selects of a form: the label names another id than the input inside carries. Ours (`DocumentSelect`) are labelled.
  '.field-type .react-select input',
  '.payload-settings .react-select input',
  // The select of the dashboard in the breadcrumbs has no label.
  '.step-nav .react-select input',
  // Chosen values that can be dragged are buttons with buttons inside.
  '.field-type .rs__multi-value',
  // Buttons that open a popup ("…", blocks, copy and paste, rows of an array) hold an icon without a name.
  '.doc-controls__popup',
  '.clipboard-action__popup',
  '.array-actions',
  '.doc-controls__controls .popup-button',
  // The grip of a block or row: a button by role, without a name. The same moves are in its menu.
  '.collapsible__drag',
  // The tabs of a document are a list whose items are not list items.
  '.doc-tabs__tabs',
  // The arrows of the pagination hold an icon without a name; the page numbers beside them are named.
  '.clickable-arrow',
  // Checkboxes that choose rows of a list have no label.
  '.cell-_select',
  '#heading-_select',
  // The input of a date, read-only too, has no label of its own, and its cross no name; the label stands above it.
  '.date-time-picker',
  // The plus of a dashboard card lies on the link that covers the card.
  '.card__actions',
  // The pencil that opens a related document in a drawer holds an icon without a name.
  '.drawer-link__doc-drawer-toggler',
  // The cross of a message is 20 px wide; the message goes by itself.
  '.payload-toast-close-button',
]

/** Checks WCAG 2.2 AA, and that nothing sticks out sideways. */
export const expectAccessibleAdmin = async (page: Page, isOnlyColours = false): Promise<void> => {
  expect.soft(await violationsOf(page, { exclude: payloadsOwn, isOnlyColours })).toEqual([])
  await expectNoOverflow(page)
}
