import type { z } from '@hono/zod-openapi'
import type { LetterheadRow } from './letterheads.repository.ts'
import { contactSchema, signatorySchema } from './letterheads.schemas.ts'
import type { Logo } from './read-logo.ts'

/** What stands at the head of an institution's papers now. */
export interface KnownLetterhead {
  readonly owner: string
  readonly unit: string | null
  readonly contact: readonly string[]
  readonly place: string | null
  readonly signatory: z.infer<typeof signatorySchema>
  /** 0: nobody has made one. */
  readonly version: number
  readonly logo: Logo | null
  readonly authorName: string | null
  readonly madeAt: Date | null
}

interface Named {
  readonly name: string
  readonly category: string
}

/** As an administrator made it last, or else with the name alone. */
export function toKnownLetterhead(row: LetterheadRow | undefined, institution: Named): KnownLetterhead {
  if (row === undefined) return unmade(institution)
  const { owner, unit, place, version, authorName, madeAt, logo, logoKind, logoWidth, logoHeight } = row
  const hasLogo = logo !== null && logoKind !== null && logoWidth !== null && logoHeight !== null
  return {
    ...{ owner, unit, place, version, authorName, madeAt },
    contact: contactSchema.parse(row.contact),
    signatory: signatorySchema.parse(row.signatory),
    logo: hasLogo ? { bytes: logo, kind: logoKind, width: logoWidth, height: logoHeight } : null,
  }
}

/** Regions write their government's name at the head of a letter, others their own. */
function unmade({ name, category }: Named): KnownLetterhead {
  const isRegion = ['provinsi', 'kabupaten', 'kota'].includes(category)
  return {
    ...{ owner: `${isRegion ? 'Pemerintah ' : ''}${name}`.toUpperCase(), unit: null, contact: [] },
    ...{ place: null, version: 0, logo: null, authorName: null, madeAt: null },
    signatory: { name: null, position: null, employeeNumber: null },
  }
}
