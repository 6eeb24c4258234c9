import type { z } from '@hono/zod-openapi'
import { countIndicators } from '@undagi/maturity'
import type { Edition } from '../instruments/editions.ts'
import type { UnitTemplate } from './common-units.ts'
import type { setupOptionsSchema } from './setup.schemas.ts'

type Options = z.infer<typeof setupOptionsSchema>

export function presentOptions(editions: readonly Edition[], templates: readonly UnitTemplate[]): Options {
  const latestFirst = (a: Options['editions'][number], b: Options['editions'][number]) =>
    (b.inForce.from ?? '').localeCompare(a.inForce.from ?? '')
  return {
    editions: editions.map(presentEdition).toSorted(latestFirst),
    unitTemplates: templates.map(({ category, units }) => ({ category, units: [...units] })),
  }
}

function presentEdition({ instrument }: Edition): Options['editions'][number] {
  const { id, revision, shortName, inForce, sources } = instrument
  const { from, to, source } = inForce
  const title = sources[source.document]?.title ?? source.document
  return {
    ...{ id, revision, shortName, indicators: countIndicators(instrument) },
    inForce: { from, to, certain: source.confidence === undefined, source: `${title}, ${source.at}` },
  }
}
