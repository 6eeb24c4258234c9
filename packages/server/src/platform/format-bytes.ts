const units = ['byte', 'kB', 'MB', 'GB', 'TB'] as const

/** "1,4 GB": with a decimal comma, in steps of 1024 as disks are counted here. */
export function formatBytes(bytes: number): string {
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024)))
  const amount = bytes / 1024 ** power
  const digits = power === 0 || amount >= 100 ? 0 : 1
  return `${amount.toFixed(digits).replace('.', ',')} ${units[power]}`
}
