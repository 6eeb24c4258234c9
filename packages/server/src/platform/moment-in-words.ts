const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']

/** "25 Nov 2026, 19.52 UTC": on a terminal, where nobody knows whose clock the reader lives by. */
export function momentInWords(at: Date): string {
  const clock = [at.getUTCHours(), at.getUTCMinutes()].map((part) => String(part).padStart(2, '0')).join('.')
  return `${at.getUTCDate()} ${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}, ${clock} UTC`
}
