const units = ['kB', 'MB', 'GB', 'TB'] as const

/** "1,4 MB": as file managers count, in thousands; never less than a kilobyte, because nobody looks for more here. */
export function formatBytes(bytes: number, language: string): string {
  const thousands = Math.max(bytes / 1000, 0.1)
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(thousands) / 3)))
  const amount = thousands / 1000 ** power
  const text = amount.toFixed(amount < 10 ? 1 : 0)
  return `${language === 'en' ? text : text.replace('.', ',')}\u00a0${units[power]}`
}
