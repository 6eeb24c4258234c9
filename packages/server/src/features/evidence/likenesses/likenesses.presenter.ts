import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/database/actor.ts'
import type { AlikeRow, OtherItem } from './alike-items.repository.ts'
import type { alikeSchema, copySchema } from './likenesses.schemas.ts'
import { byYear, isLater, placesTold, type Where } from './see-alike.ts'

export type AlikeView = z.infer<typeof alikeSchema>
export type CopyView = z.infer<typeof copySchema>

type CopyRow = Pick<AlikeRow, 'kind' | 'share' | 'year' | 'other'> & { readonly uploadId: string }

/** To whom, and where they asked. */
export interface Told {
  readonly actor: Actor
  readonly where: Where
}

export function presentAlike(row: AlikeRow, to: Told): AlikeView {
  const { itemId, sha256, kind, share, foundAt, other } = row
  return {
    ...{
      itemId,
      sha256,
      kind,
      share,
      byYear: byYear(row),
      isLater: isLater(row),
      other: presentOther(other, to),
    },
    foundAt: foundAt === null ? null : new Date(foundAt).toISOString(),
  }
}

export function presentCopy(row: CopyRow, to: Told): CopyView {
  const { uploadId, kind, share, other } = row
  return { uploadId, kind, share, byYear: byYear(row), other: presentOther(other, to) }
}

function presentOther(other: OtherItem, { actor, where }: Told) {
  const { id, title, number, year, fileName, confidentiality } = other
  const places = placesTold(actor, other, where)
  const seen = new Map(places.map((each) => [`${each.year}/${each.indicatorCode}`, each]))
  return {
    ...{ itemId: id, title, number, year, fileName, isRestricted: confidentiality === 'restricted' },
    places: [...seen.values()].map(({ year, indicatorCode }) => ({ year, indicatorCode })),
  }
}
