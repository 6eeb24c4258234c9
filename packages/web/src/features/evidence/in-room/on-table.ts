import type { PageSpot } from '../viewer/page-source.ts'
import { spotIn, type ViewedFile } from '../viewer/viewed-file.ts'

/** Which page of what is offered lies before everybody. */
export interface TabledPage {
  readonly offerId: string
  readonly page: number | null
  /** The file, where there are several; or words of whoever pointed at it. */
  readonly place: string
}

/** A page that was put on the table, by whom and when. */
export interface Showing extends TabledPage {
  readonly id: string
  /** Null: a document that few may see. */
  readonly title: string | null
  readonly byName: string
  readonly at: string
}

type Files = readonly Pick<ViewedFile, 'position' | 'fileName' | 'mediaType' | 'found'>[]

/** What is told to others of the page that one reads. */
export function toTabled(offerId: string, spot: PageSpot | undefined, files: Files): TabledPage {
  const file = files.find(({ position }) => position === spot?.position)
  const place = files.length > 1 ? (file?.fileName ?? '') : ''
  return { offerId, page: spot?.page ?? null, place: place.slice(0, 400) }
}

/** Where to open what was put on the table; undefined: no page was named. */
export function tabledSpot({ page, place }: TabledPage, files: Files): PageSpot | undefined {
  if (page === null) return undefined
  const file = files.find(({ fileName }) => fileName.slice(0, 400) === place)
  return spotIn(files, { position: file?.position, page })
}
