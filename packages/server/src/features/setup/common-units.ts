import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const shipped = fileURLToPath(new URL('../../../../../reference/common-units.yaml', import.meta.url))

const categories = ['kementerian', 'lembaga', 'provinsi', 'kabupaten', 'kota'] as const

const commonUnits = z.strictObject({
  format: z.literal(1),
  sources: z.record(z.string(), z.strictObject({ title: z.string(), note: z.string() })),
  units: z.array(
    z.strictObject({
      name: z.string(),
      shortName: z.string(),
      for: z.array(z.enum(categories)).min(1),
      affair: z.string().optional(),
      source: z.string(),
    }),
  ),
})

export interface UnitTemplate {
  readonly category: (typeof categories)[number]
  readonly units: readonly { readonly name: string; readonly shortName: string }[]
}

/** The units to begin with, by category. The parser is loaded when somebody sets up, once in a lifetime. */
export async function readUnitTemplates(path: string = shipped): Promise<UnitTemplate[]> {
  const { parse } = await import('yaml')
  const { units } = commonUnits.parse(parse(await readFile(path, 'utf8')))
  return categories.map((category) => ({
    category,
    units: units
      .filter((unit) => unit.for.includes(category))
      .map(({ name, shortName }) => ({ name, shortName })),
  }))
}
