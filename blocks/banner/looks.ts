/** How a banner looks: one of the portal's tones, a colour of its own, or a picture. */
export const bannerLooks = ['accent', 'neutral', 'info', 'success', 'warning', 'colour', 'picture'] as const
export type BannerLook = (typeof bannerLooks)[number]
