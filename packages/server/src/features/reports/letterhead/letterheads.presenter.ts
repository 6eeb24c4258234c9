import type { z } from '@hono/zod-openapi'
import type { Letterhead } from '@undagi/papers'
import type { KnownLetterhead } from './known-letterhead.ts'
import type { letterheadSchema } from './letterheads.schemas.ts'

export type LetterheadView = z.infer<typeof letterheadSchema>

export function presentLetterhead(known: KnownLetterhead): LetterheadView {
  const { owner, unit, contact, place, signatory, version, logo, authorName, madeAt } = known
  return {
    ...{ owner, unit, contact: [...contact], place, signatory, version, authorName },
    logo: logo && { kind: logo.kind, width: logo.width, height: logo.height },
    madeAt: madeAt?.toISOString() ?? null,
  }
}

/** As a paper bears it. */
export function toPaperLetterhead({ owner, unit, contact, logo }: KnownLetterhead): Letterhead {
  return {
    ...{ owner, unit, contact: [...contact] },
    logo: logo && {
      ...{ kind: logo.kind, width: logo.width, height: logo.height },
      base64: logo.bytes.toString('base64'),
    },
  }
}
