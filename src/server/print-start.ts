/** What a person at a terminal reads; everything for machines goes through the logger. */
export const printProgress = (message: string): void => {
  console.log(`  ${message}`)
}

/** A warning that must be seen at every start. */
export const printWarning = (message: string): void => {
  console.warn(`\n  WARNING: ${message}\n`)
}

/** The one sentence of a start that failed. */
export const printFailure = (sentence: string): void => {
  console.error(sentence)
}

/** What the last lines of a start say. */
export type StartSummary = {
  adminPath: string
  /** One-time token for the first administrator, while there is none. */
  firstAdminToken?: null | string
  hasDemo: boolean
  origin: string
  seconds: number
}

const demoLogins = [
  ['staff, administrator', 'admin@demo.test'],
  ['staff, partner manager', 'manager@demo.test'],
  ['staff, marketer', 'marketer@demo.test'],
  ['staff, finance', 'finance@demo.test'],
  ['partner, referral', 'partner@referral.demo.test'],
  ['partner, reseller', 'partner@reseller.demo.test'],
  ['partner, reseller, member', 'member@reseller.demo.test'],
  ['partner, distributor', 'partner@distributor.demo.test'],
] as const

/** Prints where the portal is, and how to get in. */
export const printReady = ({ adminPath, firstAdminToken, hasDemo, origin, seconds }: StartSummary): void => {
  const lines = ['', `  Ready after ${seconds.toFixed(1)} seconds`, '', `  Portal   ${origin}/`, `  Admin    ${origin}${adminPath}`]
  if (hasDemo) {
    lines.push('', '  Demo logins, password partner-portal-demo', ...demoLogins.map(([who, email]) => `    ${email.padEnd(32)}${who}`))
  }
  if (firstAdminToken) {
    lines.push(
      '',
      '  There is no administrator yet. Make the first one with this token, which works once:',
      `    curl -X POST ${origin}/api/users/first-admin -H 'Content-Type: application/json' \\`,
      `      -d '{"token":"${firstAdminToken}","email":"you@example.com","name":"Your name","password":"at least 12 characters"}'`,
    )
  }
  console.log([...lines, '', '  Stop with Ctrl-C', ''].join('\n'))
}
