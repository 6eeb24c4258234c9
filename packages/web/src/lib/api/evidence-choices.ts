import { dataOf } from '@undagi/api-client'
import { api } from './client.ts'
import type { Evidence } from './contract.ts'

/** More than that is no list to choose from. */
const mostPages = 20

/** The library for who chooses from it, the newest first. */
export async function listEvidenceChoices(institutionId: string): Promise<readonly Evidence[]> {
  const items: Evidence[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const { items: more, next } = await readPage(institutionId, after)
    items.push(...more)
    if (next === null) break
    after = next
  }
  return items
}

const readPage = (institutionId: string, after: string | null) =>
  dataOf(
    api.GET('/institutions/{institutionId}/evidence', {
      params: { path: { institutionId }, query: after === null ? {} : { after } },
    }),
  )
