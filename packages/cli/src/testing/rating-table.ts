/** The 47 indicator codes of spbe-2020 as a CSV header. */
export const CODES = Array.from({ length: 47 }, (_, index) => String(index + 1))
export const HEADER = ['instansi', 'tahun', ...CODES].join(',')

/** One row with the same level everywhere but where `levels` says otherwise. */
export function ratingLine(
  institution: string,
  year: number,
  level: string,
  levels: Record<string, string> = {},
): string {
  return [institution, year, ...CODES.map((code) => levels[code] ?? level)].join(',')
}

export function ratingTable(...lines: readonly string[]): string {
  return `${[HEADER, ...lines].join('\n')}\n`
}
