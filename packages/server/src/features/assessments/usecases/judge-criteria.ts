import type { RequestContext } from '../../../request-context.ts'
export async function judgeCriteria(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
