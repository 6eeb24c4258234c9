interface KitName {
  readonly slug: string
  readonly year: number
  readonly unit: string
  readonly madeOn: string
}

/** "kit-kota-contoh-2026-dinkes-2026-11-26.xlsx": plain letters, so that every program and header takes it. */
export function kitFileName({ slug, year, unit, madeOn }: KitName): string {
  const plain = unit
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
  return `kit-${slug}-${year}-${plain === '' ? 'unit' : plain}-${madeOn}.xlsx`
}
