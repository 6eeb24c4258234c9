import type { OtherEvidence } from '../../../lib/api/contract.ts'

/** The year of a document stands behind its title, unless the title says it. */
export function titleAndYear({ title, year }: Pick<OtherEvidence, 'title' | 'year'>): string {
  return year === null || title.includes(String(year)) ? title : `${title} (${year})`
}
