/** The version of the portal; a test keeps it equal to package.json. */
export const portalVersion = '0.1.0'
