import type { Frame, Letterhead, Signatory } from '../frame.ts'
import type { Paper } from '../paper.ts'
import { placeAndDay } from '../words/say-day.ts'
import { signatureOf } from '../words/signature-of.ts'

interface Shown {
  readonly letterhead: Letterhead
  readonly place: string | null
  readonly signatory: Omit<Signatory, 'capacity'>
}

/** A page that shows how papers look, and states nothing. */
export function composeSample({ letterhead, place, signatory }: Shown): Paper {
  const names = { number: null, version: 1, place, day: null, check: null }
  const frame: Frame = { letterhead, isDraft: true, ...names }
  return {
    ...{ title: `Contoh naskah ${letterhead.owner}`, frame, cover: null },
    blocks: [
      { kind: 'title', lines: ['Contoh naskah'], below: 'Nomor: ................................' },
      {
        kind: 'paragraph',
        text: 'Beginilah kop, huruf, dan tanda tangan pada setiap naskah. Naskah yang sudah diterbitkan tetap dengan kopnya sendiri.',
      },
      {
        kind: 'signatures',
        placeAndDay: placeAndDay(place, null),
        signatures: [signatureOf({ capacity: 'Koordinator', ...signatory })],
      },
    ],
  }
}
