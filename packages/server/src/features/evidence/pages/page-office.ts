import type { PageRefusal } from '@undagi/documents/draw-page'
import type { FileKey, FileStore } from '../../../platform/files/file-store.ts'
import { createFilesAtHand, type FilesAtHand } from '../../../platform/files/files-at-hand.ts'
import { createTurns } from '../../../platform/turns.ts'
import {
  pageBroken,
  pageLocked,
  pageNotFound,
  pagesBusy,
  pagesNotEquipped,
  pageTooHeavy,
} from '../evidence.errors.ts'

/** Two processors draw; a page takes a tenth of a second, rarely more: whoever waits behind so many has waited long enough. */
const usualTurns = { atOnce: 2, mostWaiting: 12 }
const retryAfterSeconds = 3

interface PageWish {
  readonly mediaType: string
  readonly page: number
  readonly widthPixels: number
  readonly watermark?: readonly [string, ...string[]]
}

/** Draws pages of documents as pictures, few at once. */
export interface PageOffice {
  /** A JPEG. */
  draw(key: FileKey, wish: PageWish): Promise<Buffer>
}

export function createPageOffice(store: FileStore, limits = usualTurns): PageOffice {
  const turns = createTurns(limits)
  const files = createFilesAtHand(store)
  return {
    async draw(key, wish) {
      const drawn = await turns.take(() => drawFrom(files, key, wish))
      if (drawn === undefined) throw pagesBusy({ retryAfterSeconds })
      return drawn
    },
  }
}

async function drawFrom(files: FilesAtHand, key: FileKey, { mediaType, ...wish }: PageWish): Promise<Buffer> {
  const { drawPage } = await import('@undagi/documents/draw-page')
  await using file = await files.take(key)
  const drawn = await drawPage(mediaType, { ...wish, path: `/dev/fd/${file.fd}` })
  if (drawn.kind === 'refused') throw problemOf(drawn.why)
  return drawn.jpeg
}

function problemOf(why: PageRefusal) {
  switch (why) {
    case 'no_such_page':
      return pageNotFound()
    case 'locked':
      return pageLocked()
    case 'broken':
      return pageBroken()
    case 'too_heavy':
      return pageTooHeavy()
    case 'not_equipped':
      return pagesNotEquipped()
  }
}
