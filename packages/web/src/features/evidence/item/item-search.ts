/** Which revision, file and page an address opens; what is left out is the newest, and the first. */
export interface ItemSearch {
  readonly revisi?: number
  readonly berkas?: number
  readonly halaman?: number
  /** Of a film. */
  readonly detik?: number
}

export function parseItemSearch(search: Record<string, unknown>): ItemSearch {
  const { revisi, berkas, halaman, detik } = search
  return {
    ...counted('revisi', revisi),
    ...counted('berkas', berkas),
    ...counted('halaman', halaman),
    ...counted('detik', detik),
  }
}

function counted(name: keyof ItemSearch, value: unknown): ItemSearch {
  const number = Number(value)
  return Number.isInteger(number) && number >= 1 && number <= 99_999 ? { [name]: number } : {}
}
