import type { EvidenceRevision } from '../../../lib/api/contract.ts'

export type ViewedFile = EvidenceRevision['files'][number]

/** How many pages it has; null: nobody has counted them yet. */
export function pagesOf({ mediaType, found }: Pick<ViewedFile, 'mediaType' | 'found'>): number | null {
  const isOnePicture = mediaType.startsWith('image/') && mediaType !== 'image/tiff'
  return isOnePicture ? 1 : (found?.pages ?? null)
}

/** Where to begin: at the place that is named, if there is such a file, or at the first page of the first. */
export function spotIn(
  files: readonly Pick<ViewedFile, 'position' | 'mediaType' | 'found'>[],
  wanted: { position?: number | undefined; page?: number | undefined },
) {
  const file = files.find(({ position }) => position === wanted.position) ?? files[0]
  if (file === undefined) return undefined
  const pages = pagesOf(file)
  const page = Math.max(1, wanted.page ?? 1)
  return { position: file.position, page: pages === null ? page : Math.min(page, pages) }
}
