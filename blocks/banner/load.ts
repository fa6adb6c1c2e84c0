import type { BlockDefinition } from '../define-block.js'
import { type LinkTargets, loadLinks } from '../load-links.js'
import { type LoadedPicture, loadPictures } from '../load-pictures.js'

/** The picture behind the text, if there is one, and where the buttons lead. */
export type BannerData = { picture: LoadedPicture | null; targets: LinkTargets }

export const loadBanner: NonNullable<BlockDefinition['load']> = async (viewer, { buttons, look, picture }, context): Promise<BannerData> => {
  const pictures = look === 'picture' ? await loadPictures([picture], context) : {}
  return { picture: pictures[String(picture)] ?? null, targets: await loadLinks(viewer, buttons, context) }
}
