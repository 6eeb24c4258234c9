const SEPARATORS = [',', ';', '\t', '|'] as const

export type Separator = (typeof SEPARATORS)[number]

/** The separator that cuts the header into most columns; what stands inside quotes does not count. */
export function detectSeparator(headerLine: string): Separator {
  const unquoted = headerLine.replace(/"[^"]*"/g, '')
  let best: Separator = ','
  let most = 0
  for (const separator of SEPARATORS) {
    const count = unquoted.split(separator).length - 1
    if (count > most) {
      best = separator
      most = count
    }
  }
  return best
}
