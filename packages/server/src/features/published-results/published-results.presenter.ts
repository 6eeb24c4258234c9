import { z } from '@hono/zod-openapi'
import type { Edition } from '../instruments/editions.ts'
import type { PublishedSelection } from './published-results.repository.ts'
import type { publishedOfSchema } from './published-results.schemas.ts'

export type PublishedOf = z.infer<typeof publishedOfSchema>

const groupValuesSchema = z.record(z.string(), z.string().nullable())

/** The groups in the order and by the names of the edition, where the server has it. */
export function presentPublishedOf(row: PublishedSelection, edition: Edition | undefined): PublishedOf {
  const { year, editionId, source, institutionName, index, predicate } = row
  const values = groupValuesSchema.parse(row.groupValues)
  const names = new Map(edition?.instrument.root.children.map(({ code, shortName }) => [code, shortName]))
  const groups = Object.entries(values).map(([code, value]) => ({
    code,
    name: names.get(code) ?? code,
    value,
  }))
  return { year, editionId, source, institutionName, index, predicate, groups }
}
