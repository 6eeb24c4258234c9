/** What makes a text checkable by who reads it later: which document, its number, where in it, on which page. */
export const citationParts = ['document', 'number', 'article', 'page'] as const
export type CitationPart = (typeof citationParts)[number]

/**
 * What of a citation a text does not name, in the order of `citationParts`: `missingCitations('Perwali 12/2023 pasal 4')` is `['page']`. A help
 * while writing: what counts as named is our reading, nothing follows from it, and a text that speaks of no document may rightly lack all four.
 */
export function missingCitations(text: string): readonly CitationPart[] {
  return citationParts.filter((part) => !named[part].test(text))
}

const documents = [
  ...['peraturan', 'perwali', 'perbup', 'pergub', 'perda', 'permen\\w*', 'perpres', 'perkada', 'perka'],
  ...['undang-undang', 'keputusan', 'kepwal', 'kepbup', 'kepgub', 'SK', 'SE', 'surat', 'SOP', 'dokumen'],
  ...['pedoman', 'laporan', 'berita acara', 'notula', 'notulen', 'peta', 'rencana', 'perjanjian', 'nota'],
  ...['instruksi', 'standar', 'prosedur', 'daftar', 'DPA', 'RKA', 'LHA', 'LHP', 'MoU', 'PKS'],
].join('|')

const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'iu')

const named: Readonly<Record<CitationPart, RegExp>> = {
  document: word(`(?:${documents})(?![\\p{L}\\p{N}])`),
  // "Nomor 12", "No. 555/1840", "12 Tahun 2023", "555/1840/SPBE"
  number: word(
    '(?:nomor|no\\.?)\\s*:?\\s*(?:[a-z]{1,6}[./-])*\\d|\\d+\\s+tahun\\s+\\d{4}|[\\p{L}\\d.-]{0,20}\\d[\\p{L}\\d.-]{0,20}/[\\p{L}\\d]',
  ),
  article: word(
    '(?:pasal|ps\\.|ayat|angka|diktum|lampiran|bab|bagian|butir|huruf|tabel|gambar)\\s*\\(?\\s*(?:\\d|[ivxlc]+(?![\\p{L}])|[a-z](?![\\p{L}])|ke(?:satu|dua|tiga|empat|lima|enam|tujuh))',
  ),
  page: word('(?:halaman|hlm|hal|lembar|slide)\\.?\\s*(?:ke-?\\s*)?\\d'),
}
