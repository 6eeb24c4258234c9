/** What is written, left blank, or not asked for in a place of a document. */
export type Slot<Value> =
  | { readonly state: 'absent' }
  /** Bare: nothing at all is there, not even dots. */
  | { readonly state: 'blank'; readonly page: number; readonly isBare?: true }
  | { readonly state: 'filled'; readonly value: Value; readonly page: number }

/** Dots, lines, brackets and stand-ins that are there to be written over. */
export function isBlank(text: string): boolean {
  if (isStandIn(text)) return true
  return !/[\p{L}\p{N}]/u.test(text)
}

const STAND_IN =
  /^(?:x{2,}|y{2,}|z{2,}|n{2,}|\?+|\*+|#+|n\/?a|tbd|(?:akan |harap |mohon )?diisi\b.*|belum\b.*|menyusul\b.*|menunggu\b.*|(?:di)?kosong(?:kan)?\b.*|nomor|tanggal|(?:nama|nip)\b.*)$/i

/** "${nomor}", "[tanggal], "<<nama>>", "xx", "#TTD". */
export function isStandIn(text: string): boolean {
  return (
    /\$\{|\{\{|<<|\[\s*(?:nomor|no|tanggal|tgl|nama|isi|diisi|tahun|bulan|kosong|x+)\b|@\w+@/i.test(text) ||
    STAND_IN.test(text.replace(/^[\s:([{<]+|[\s.)\]}>]+$/g, '')) ||
    /^0+$/.test(text.trim())
  )
}

const GAP =
  /\.{3,}|…|_{2,}|\*{2,}|#{2,}|\?{2,}|[●○•◦□■▪█]|\[\s*\]|\(\s*\)|\/\s*[-.]?\s*\/|^\s*[/]|\p{L}[-.]\s+[-/]|\/\s*-\s*(?=\p{L})|-{3,}|\/\s{2,}/u

/** A run of what is written over, within something else: "188.45/…/HK/2024", "12/    /2024". */
export function hasGap(text: string): boolean {
  return (
    isStandIn(text) ||
    GAP.test(text) ||
    // "188.45/000/2024": a serial of noughts. The code 000 before the first stroke is one of the archive's own.
    /\/\s*(?:x{2,}|y{2,}|z{2,}|n{2,}|0{2,})\s*(?:\/|$)/i.test(text)
  )
}
