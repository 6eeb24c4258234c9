import type { z } from '@hono/zod-openapi'
import type { KnownLetterhead } from './known-letterhead.ts'
import { logoNotAPicture, logoTooLarge, logoTooSmall, logoTooWide } from './letterheads.errors.ts'
import type { wantedLetterheadSchema } from './letterheads.schemas.ts'
import { type Logo, type LogoFault, readLogo } from './read-logo.ts'

type Wanted = z.infer<typeof wantedLetterheadSchema>

/** What would stand there; the emblem is looked at, and refused where papers cannot bear it. */
export function wantedLetterhead(
  { owner, unit, contact, place, signatory, logo }: Wanted,
  current: KnownLetterhead,
): KnownLetterhead {
  return { ...current, owner, unit, contact, place, signatory, logo: logoOf(logo, current) }
}

function logoOf(wanted: Wanted['logo'], current: KnownLetterhead): Logo | null {
  if (wanted === 'keep') return current.logo
  if (wanted === 'none') return null
  const read = readLogo(Buffer.from(wanted.file, 'base64'))
  if (typeof read === 'string') throw faults[read]()
  return read
}

const faults = {
  not_a_picture: logoNotAPicture,
  too_large: logoTooLarge,
  too_small: logoTooSmall,
  too_wide: logoTooWide,
} as const satisfies Readonly<Record<LogoFault, unknown>>
