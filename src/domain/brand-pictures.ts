/** The pictures of a brand, by the name of their field; a path ends with it: `/api/portal/branding/logo`. */
export const brandPictures = ['logo', 'logoOnDark', 'favicon', 'signInBackground', 'mailHeader'] as const
export type BrandPicture = (typeof brandPictures)[number]

export const isBrandPicture = (value: unknown): value is BrandPicture => brandPictures.some((picture) => picture === value)
