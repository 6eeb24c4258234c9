const all = 'semua'
const none = 'tutup'

/** Which levels stand open, by the word of the address; `usual` where it says nothing that this indicator has. */
export function parseOpenLevels(
  word: string | undefined,
  levels: readonly number[],
  usual: readonly number[],
): ReadonlySet<number> {
  if (word === all) return new Set(levels)
  if (word === none) return new Set()
  const named = word?.split(',') ?? []
  const open = levels.filter((level) => named.includes(String(level)))
  return new Set(open.length > 0 ? open : usual)
}

/** The word of the address for these levels: `formatOpenLevels(new Set([3, 2]), [1, 2, 3])` is "2,3". */
export function formatOpenLevels(open: ReadonlySet<number>, levels: readonly number[]): string {
  const shown = levels.filter((level) => open.has(level))
  if (shown.length === 0) return none
  return shown.length === levels.length ? all : shown.join(',')
}
