import type { InspectedKind } from './document-kinds.ts'
import type { Line } from './line.ts'

/** What the heads of columns speak of: one names the thing listed, others what is kept of it. */
interface TableHead {
  readonly thing: RegExp
  readonly kept: RegExp
}

const REGISTERS: readonly TableHead[] = [
  {
    thing:
      /^(?:nama|jenis|kode|daftar)?\s*(?:aset|aplikasi|sistem informasi|layanan|barang|perangkat(?! daerah)|server|infrastruktur)\b/i,
    kept: /^(?:fungsi|deskripsi|uraian|pengelola|pemilik|penanggung jawab|alamat|url|domain|merk|merek|type|tipe|spesifikasi|tahun|kondisi|lokasi|ruang|status|basis data|pengguna|unit\b|opd|perangkat daerah|klasifikasi|jumlah)/i,
  },
  {
    thing: /\brisiko\b/i,
    kept: /\b(?:dampak|kemungkinan|penyebab|level|besaran|skor|penanganan|mitigasi|pengendalian|pemilik|kategori|selera)\b/i,
  },
]
const BUDGET: TableHead = {
  thing: /^kode (?:rekening|akun|sub kegiatan)\b/i,
  kept: /^(?:uraian|jumlah|pagu|anggaran|realisasi|harga|volume|koefisien|satuan|sisa)\b/i,
}
const FEWEST_COLUMNS = 3
const HEAD_LINES = 15

/** A sheet without a heading is known by the heads of its columns. */
export function kindOfTable(lines: readonly Line[]): InspectedKind | undefined {
  const heads = lines.slice(0, HEAD_LINES).filter(({ segments }) => segments.length >= FEWEST_COLUMNS)
  const isHeadedBy = ({ thing, kept }: TableHead) =>
    heads.some(({ segments }) => {
      const texts = segments.map(({ text }) => text)
      const named = texts.findIndex((text) => thing.test(text))
      return named >= 0 && texts.filter((text, index) => index !== named && kept.test(text)).length >= 2
    })
  if (isHeadedBy(BUDGET)) return budgetKind(lines.map(({ text }) => text).join('\n'))
  return REGISTERS.some(isHeadedBy) ? 'register' : undefined
}

/** Proposed or approved: both have the same columns, and what is approved is also spent. */
export function budgetKind(text: string): InspectedKind {
  if (/\bD[IP]?PA\b|pelaksanaan(?: perubahan)? anggaran|\brealisasi\b/i.test(text)) return 'budget_document'
  return /\bRKA\b|rencana kerja|\busulan\b/i.test(text) ? 'budget_proposal' : 'budget_document'
}
