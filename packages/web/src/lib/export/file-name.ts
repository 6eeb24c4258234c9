interface FileNameParts {
  readonly name: string
  /** "17 baris" */
  readonly rows: string
  /** "2026-11-25" */
  readonly day: string
  readonly format: 'csv' | 'xlsx'
}

/** "penilaian-17-baris-2026-11-25.csv" */
export function toFileName({ name, rows, day, format }: FileNameParts): string {
  const words = `${name} ${rows} ${day}`.normalize('NFKD').toLowerCase()
  const plain = words.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-')
  return `${plain.replace(/^-|-$/g, '')}.${format}`
}
