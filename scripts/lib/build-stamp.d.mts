/** Whether the build that lies there was made from the sources as they are now. */
export const isBuilt: () => Promise<boolean>
