import type { z } from '@hono/zod-openapi'
import type { AlikeRow, OtherItem } from './alike-items.repository.ts'
import type { alikeSchema, copySchema } from './likenesses.schemas.ts'
import { isLater } from './see-alike.ts'

export type AlikeView = z.infer<typeof alikeSchema>
export type CopyView = z.infer<typeof copySchema>

export function presentAlike(row: AlikeRow): AlikeView {
  const { itemId, sha256, kind, share, foundAt, other } = row
  return {
    ...{ itemId, sha256, kind, share, isLater: isLater(row), other: presentOther(other) },
    foundAt: foundAt === null ? null : new Date(foundAt).toISOString(),
  }
}

export function presentCopy({ uploadId, other }: { uploadId: string; other: OtherItem }): CopyView {
  return { uploadId, other: presentOther(other) }
}

function presentOther({ id, title, number, year, fileName, confidentiality, places }: OtherItem) {
  const seen = new Map(places.map((each) => [`${each.year}/${each.indicatorCode}`, each]))
  return {
    ...{ itemId: id, title, number, year, fileName, isRestricted: confidentiality === 'restricted' },
    places: [...seen.values()].map(({ year, indicatorCode }) => ({ year, indicatorCode })),
  }
}
