/** Whichever zone they sign in: the last one on earth to begin a day is fourteen hours ahead. */
export function isYetToCome({ date }: { readonly date: string }, at: Date): boolean {
  return date > new Date(at.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)
}
