/** A kind of file the library takes: its MIME type, the endings of its name, and what content detection calls it (none for plain text). */
export type FileKind = { detected: readonly string[]; extensions: readonly string[]; mimeType: string }

const zip = 'application/zip'
const compound = 'application/x-cfb'

/**
 * What may be uploaded. Nothing that a browser runs (HTML, SVG, XML, scripts) and nothing that a desktop runs.
 * `detected` lists the types content detection may answer for a file of the kind: Office files are zip archives or, before 2007, compound files.
 */
export const fileKinds: readonly FileKind[] = [
  { detected: ['application/pdf'], extensions: ['pdf'], mimeType: 'application/pdf' },
  { detected: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', zip], extensions: ['docx'], mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { detected: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', zip], extensions: ['xlsx'], mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { detected: ['application/vnd.openxmlformats-officedocument.presentationml.presentation', zip], extensions: ['pptx'], mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  { detected: [compound], extensions: ['doc'], mimeType: 'application/msword' },
  { detected: [compound], extensions: ['xls'], mimeType: 'application/vnd.ms-excel' },
  { detected: [compound], extensions: ['ppt'], mimeType: 'application/vnd.ms-powerpoint' },
  { detected: [zip], extensions: ['zip'], mimeType: zip },
  { detected: ['image/png', 'image/apng'], extensions: ['png'], mimeType: 'image/png' },
  { detected: ['image/jpeg'], extensions: ['jpg', 'jpeg'], mimeType: 'image/jpeg' },
  { detected: ['image/webp'], extensions: ['webp'], mimeType: 'image/webp' },
  { detected: ['image/gif'], extensions: ['gif'], mimeType: 'image/gif' },
  { detected: ['video/mp4', 'video/x-m4v', 'video/quicktime'], extensions: ['mp4'], mimeType: 'video/mp4' },
  { detected: ['video/webm', 'video/matroska'], extensions: ['webm'], mimeType: 'video/webm' },
  { detected: ['audio/mpeg'], extensions: ['mp3'], mimeType: 'audio/mpeg' },
  { detected: [], extensions: ['csv'], mimeType: 'text/csv' },
  { detected: [], extensions: ['txt'], mimeType: 'text/plain' },
  { detected: ['text/vtt'], extensions: ['vtt'], mimeType: 'text/vtt' },
]

/** Every MIME type an upload may come with, and what content detection may call it; {@link faultOfFile} is stricter. */
export const fileMimeTypes: readonly string[] = [...new Set(fileKinds.flatMap(({ detected, mimeType }) => [mimeType, ...detected]))]

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

/** The kind a file's name promises; undefined when the library does not take it. */
export const kindOfName = (name: string): FileKind | undefined => fileKinds.find(({ extensions }) => extensions.includes(extensionOf(name)))

/** Why a file is refused: its name promises nothing the library takes, or its content is something else. */
export type FileFault = 'content-differs' | 'kind-unknown'

/**
 * Holds a file's name against what its content was detected as (undefined: nothing known, as for plain text).
 * Text must not hold NUL bytes nor begin like markup a browser would run.
 */
export const faultOfFile = (name: string, detected: string | undefined, head: Uint8Array): FileFault | undefined => {
  const kind = kindOfName(name)
  if (!kind) {
    return 'kind-unknown'
  }
  if (kind.detected.length > 0) {
    return detected !== undefined && kind.detected.includes(detected) ? undefined : 'content-differs'
  }
  const beginning = new TextDecoder('utf-8').decode(head).trimStart().toLowerCase()
  const isMarkup = /^(?:<!doctype|<html|<svg|<\?xml|<script)/.test(beginning)
  return detected !== undefined || head.includes(0) || isMarkup ? 'content-differs' : undefined
}
