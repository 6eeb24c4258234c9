/** What is written, left blank, or not asked for in a place of a document. */
export type Slot<Value> =
  | { readonly state: 'absent' }
  | { readonly state: 'blank'; readonly page: number }
  | { readonly state: 'filled'; readonly value: Value; readonly page: number }

/** Dots, lines, brackets and stand-ins that are there to be written over. */
export function isBlank(text: string): boolean {
  if (isStandIn(text)) return true
  return !/[\p{L}\p{N}]/u.test(text)
}

const STAND_IN =
  /^(?:x{2,}|\?+|n\/?a|tbd|diisi\b.*|nomor|tanggal|(?:nama|nip)(?: (?:lengkap|jelas|terang|pejabat|kepala|penanda|tanda|tangan|tanpa|gelar|wali|kota|bupati|gubernur|daerah|dinas)\w*)*)$/i

/** "${nomor}", "[tanggal], "<<nama>>", "xx", "#TTD". */
export function isStandIn(text: string): boolean {
  return (
    /\$\{|\{\{|<<|\[\s*(?:nomor|no|tanggal|tgl|nama|isi|diisi|tahun|bulan|kosong|x+)\b|@\w+@/i.test(text) ||
    STAND_IN.test(text.replace(/^[\s:([{<]+|[\s.)\]}>]+$/g, '')) ||
    /^0+$/.test(text.trim())
  )
}

/** A run of what is written over, within something else: "188.45/…/HK/2024", "12/    /2024". */
export function hasGap(text: string): boolean {
  return (
    isStandIn(text) ||
    /\.{3,}|…|_{2,}|\/\s*[-.]?\s*\/|^\s*[/]|\/\s*(?:x{2,}|X{2,})\s*(?:\/|$)|\/\s*-\s*(?=\p{L})|-{3,}|\/\s{2,}/u.test(
      text,
    )
  )
}
