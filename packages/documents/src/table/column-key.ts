/** Folds a header for comparison: stray blanks and capitals do not make another column. */
export function columnKey(header: string): string {
  return header.trim().replace(/\s+/g, ' ').toLowerCase()
}
