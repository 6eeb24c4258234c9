import type { ReadFile } from './use-read-files.ts'

/** What whoever opens a file of this name expects in it; of other names nothing can be said. */
const promised: readonly (readonly [ending: RegExp, mediaType: RegExp])[] = [
  [/\.pdf$/i, /^application\/pdf$/],
  [/\.(jpe?g|png|gif|webp|heic|tiff?)$/i, /^image\//],
  [/\.(docx|xlsx|pptx)$/i, /^application\/(vnd\.openxmlformats-officedocument\.|zip$)/],
  [/\.(odt|ods|odp)$/i, /^application\/(vnd\.oasis\.opendocument\.|zip$)/],
  [/\.(mp4|webm)$/i, /^video\//],
]

/** Whether its bytes are something else than its name says, so that others will not be able to open it. */
export function beliesItsName({ name, mediaType }: Pick<ReadFile, 'name' | 'mediaType'>): boolean {
  if (mediaType === null) return false
  return promised.some(([ending, kinds]) => ending.test(name) && !kinds.test(mediaType))
}
