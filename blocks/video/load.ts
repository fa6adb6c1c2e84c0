import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import { type ForeignVideo, foreignVideo } from '../../src/domain/video-address.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { sayIn } from '../../src/translations/text.js'
import type { BlockDefinition, BlockLoadContext } from '../define-block.js'
import { type LoadedPicture, loadPictures } from '../load-pictures.js'

/** One language of a video's captions. */
export type VideoCaptions = { label: string; language: string; src: string }

/** What the view needs to play: the player of a service, or a file that the portal serves through the room. */
export type VideoData = { poster: LoadedPicture | null } & (
  | ({ kind: 'foreign' } & ForeignVideo)
  | { captions: VideoCaptions[]; kind: 'own'; mimeType: string; src: string }
)

type StoredFile = { id: string; mimeType?: null | string }
type StoredCaptions = { file?: unknown; label?: null | string; language?: null | string }

const playable: readonly unknown[] = ['video/mp4', 'video/webm']

const filesOf = async (ids: readonly unknown[], { req }: BlockLoadContext): Promise<Map<string, StoredFile>> => {
  const wanted = ids.filter((id): id is string => typeof id === 'string')
  const { docs } = await asSystem(req, 'the viewer plays files through an open room').find<StoredFile>({ collection: slugs.files, limit: wanted.length, pagination: false, select: { mimeType: true }, where: { id: { in: wanted } } })
  return new Map(docs.map((file) => [file.id, file]))
}

const ownVideo = async (block: Record<string, unknown>, context: BlockLoadContext): Promise<Extract<VideoData, { kind: 'own' }> | undefined> => {
  const rows = (Array.isArray(block['captions']) ? block['captions'] : []) as StoredCaptions[]
  const files = await filesOf([block['file'], ...rows.map(({ file }) => file)], context)
  const video = files.get(String(block['file']))
  const src = (id: string): string => `/api/portal/rooms/${context.room.slug}/videos/${id}`
  return video?.mimeType && playable.includes(video.mimeType)
    ? {
        captions: rows.flatMap(({ file, label, language }) => (language && files.get(String(file))?.mimeType === 'text/vtt' ? [{ label: label || language, language, src: src(String(file)) }] : [])),
        kind: 'own',
        mimeType: video.mimeType,
        poster: null,
        src: src(video.id),
      }
    : undefined
}

/** Resolves the video; one that cannot be played is an error that staff read in a preview. */
export const loadVideo: NonNullable<BlockDefinition['load']> = async (viewer, block, context): Promise<VideoData> => {
  const say = sayIn(languageOf(viewer, context.req))
  const pictures = await loadPictures([block['poster']], context)
  const poster = pictures[String(block['poster'])] ?? null
  if (block['source'] === 'file') {
    const own = await ownVideo(block, context)
    if (!own) {
      throw new Error(say('The video file is missing or is none. Choose an MP4 or WebM file.'))
    }
    return { ...own, poster }
  }
  const foreign = foreignVideo(block['url'])
  if (!foreign) {
    throw new Error(say('This is no address of a video on YouTube, Vimeo or Loom. Copy it from the page of the video.'))
  }
  return { ...foreign, kind: 'foreign', poster }
}
