interface KitName {
  readonly slug: string
  readonly year: number
  readonly unit: string
  readonly madeOn: string
}

const longestSlug = 30
const longestUnit = 24

/**
 * "kit-kota-contoh-2026-dinkes-2026-11-26.zip": plain letters, so that every program and header takes it, and short, for the folder that it
 * is unpacked into bears the same name.
 */
export function kitFileName({ slug, year, unit, madeOn }: KitName): string {
  return `kit-${plain(slug, longestSlug)}-${year}-${plain(unit, longestUnit)}-${madeOn}.zip`
}

/** Of all units together. */
export function allKitsFileName({ slug, year, madeOn }: Omit<KitName, 'unit'>): string {
  return `kit-semua-${plain(slug, longestSlug)}-${year}-${madeOn}.zip`
}

/** The second of two that are called alike gets a number. */
export function toldApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let free = name
    for (let count = 2; taken.has(free); count += 1) free = name.replace(/\.zip$/, `-${count}.zip`)
    taken.add(free)
    return free
  })
}

function plain(words: string, longest: number): string {
  const letters = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, longest + 1)
    .replaceAll(/^-|-$/g, '')
    .slice(0, longest)
    .replace(/-$/, '')
  return letters === '' ? 'unit' : letters
}
