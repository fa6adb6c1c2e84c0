import type { SanitizedConfig } from 'payload'

/** Where a person says what they want to be told. */
export const preferencesPage = ({ routes, serverURL }: Pick<SanitizedConfig, 'routes' | 'serverURL'>, kind: 'partner-user' | 'staff'): string =>
  `${serverURL}${kind === 'staff' ? `${routes.admin}/account` : '/profile#notifications'}`
