import { beginsLike } from './key-match.ts'
import type { Line } from './line.ts'

const HEAD_LINES = 12
const BODIES = [
  'PEMERINTAH',
  'KEMENTERIAN',
  'DINAS',
  'BADAN',
  'SEKRETARIAT',
  'INSPEKTORAT',
  'LEMBAGA',
  'KECAMATAN',
  'RUMAHSAKIT',
  'BAGIAN',
  'DIREKTORAT',
  'KEPOLISIAN',
  'UNIVERSITAS',
  'KOMISI',
  'DEWAN',
  'SATUAN',
  'KANTOR',
  'KELURAHAN',
  'PTT',
  'PT',
]

/** Whose paper it is: the innermost body named at the head, "DINAS KOMUNIKASI DAN INFORMATIKA" below "PEMERINTAH KOTA …". */
export function letterheadOf(lines: readonly Line[]): string | null {
  let found: string | null = null
  for (const { segments } of lines.slice(0, HEAD_LINES)) {
    for (const { text } of segments.slice(0, 2)) {
      const key = text.toUpperCase().replace(/[^\p{L}]/gu, '')
      if (text === text.toUpperCase() && BODIES.some((word) => beginsLike(key, word))) found = text
    }
  }
  return found
}
