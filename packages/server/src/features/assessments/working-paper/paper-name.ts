interface PaperNameParts {
  readonly slug: string
  readonly year: number
  readonly edition: string
  readonly revision: number
  readonly version: number
}

/** "kertas-kerja-kota-contoh-2022-spbe-2020-r2-v143.xlsx": a file of before the last change is told from one of after it. */
export function toPaperName({ slug, year, edition, revision, version }: PaperNameParts): string {
  return `kertas-kerja-${slug}-${year}-${edition}-r${revision}-v${version}.xlsx`
}
