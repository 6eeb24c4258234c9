/** A column that its heading says to hold amounts: only there is a long number certainly no code, year or NIP. */
const amountHeading =
  /(?<!\p{L})(?:rp|rupiah|anggaran|pagu|nilai|biaya|harga|realisasi|jumlah|total)(?!\p{L})/iu
const otherHeading = /(?<!\p{L})(?:kode|nomor|no|id|nip|nik|npwp|tahun|rekening|telepon|tanggal)(?!\p{L})/iu
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/

/** Dates, times and numbers, which nobody reads across two lines. */
export const isFigure = (cell: string) => /^-?(?:Rp\.?\s?)?\d[\d\s.,:/%-]{0,24}$/.test(cell)

/** Columns, counted from 0, of which heading and every figure say that they hold amounts. */
export function amountColumnsOf(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const headings = new Map<number, string>()
  const broken = new Set<number>()
  for (const cells of rows)
    for (const [column, cell] of cells.entries()) {
      if (!isFigure(cell)) {
        if (cell !== '' && !headings.has(column)) headings.set(column, cell)
      } else if (!headings.has(column) || !plainNumber.test(cell)) broken.add(column)
    }
  const isAmount = ([column, heading]: readonly [number, string]) =>
    !broken.has(column) && amountHeading.test(heading) && !otherHeading.test(heading)
  return new Set([...headings].filter(isAmount).map(([column]) => column))
}

/** "12500000.5" → "12.500.000,5" in Indonesian, to be looked at; what is kept stays as it is. */
export function amountWords(cell: string, language: string): string {
  if (!plainNumber.test(cell)) return cell
  const [thousands, decimal] = language === 'en' ? [',', '.'] : ['.', ',']
  const [whole = '', fraction] = cell.split('.')
  const grouped = whole.replace(/\d{5,}/, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands))
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
}
