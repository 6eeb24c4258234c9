interface PaperNameParts {
  readonly slug: string
  readonly year: number
  readonly edition: string
  readonly revision: number
  readonly version: number
  /** Whether values that are not published are in it. */
  readonly isDraft: boolean
}

/** "kertas-kerja-kota-contoh-2022-spbe-2020-r2-v143.xlsx": a file of before the last change is told from one of after it, and a draft from a result. */
export function toPaperName({ slug, year, edition, revision, version, isDraft }: PaperNameParts): string {
  return `kertas-kerja-${slug}-${year}-${edition}-r${revision}-v${version}${isDraft ? '-konsep' : ''}.xlsx`
}
