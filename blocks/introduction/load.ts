import type { BlockDefinition } from '../define-block.js'
import { type LoadedPicture, loadPictures } from '../load-pictures.js'

/** Photos by the id of the picture. */
export type IntroductionData = { photos: Record<string, LoadedPicture> }

export const loadIntroduction: NonNullable<BlockDefinition['load']> = async (_viewer, { people }, context): Promise<IntroductionData> => ({
  photos: await loadPictures(Array.isArray(people) ? people.map(({ photo }: { photo?: unknown }) => photo) : [], context),
})
