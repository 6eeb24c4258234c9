import type { RequestContext } from '../../request-context.ts'
export async function findPublishedResults(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
