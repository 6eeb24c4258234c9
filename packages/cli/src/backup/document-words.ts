interface DocumentTally {
  readonly documents: number
  readonly lost: readonly string[]
  readonly elsewhere: number
}

/** What a backup holds, in a few words. */
export const contentsInWords = (
  { rows, tables }: { readonly rows: number; readonly tables: number },
  { documents }: DocumentTally,
) => `${rows} baris dari ${tables} tabel, ${documents} dokumen`

/** Which documents it does not hold, though its tables name them. */
export function missingDocuments({ lost, elsewhere }: DocumentTally): readonly string[] {
  const lines: string[] = []
  if (lost.length > 0) {
    const some = `${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ` dan ${lost.length - 5} lagi` : ''}`
    lines.push(
      `${lost.length} dokumen sudah hilang atau berubah di penyimpanan sebelum dicadangkan, dan tidak ada di dalamnya: ${some}. Lihat undagi doctor.`,
    )
  }
  if (elsewhere > 0) {
    lines.push(
      `Cadangan ini dibuat sebelum dokumen ikut dicadangkan: ${elsewhere} dokumen hanya disebut. Salin juga folder files dari tempat asalnya.`,
    )
  }
  return lines
}
