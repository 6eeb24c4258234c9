import type { RequestContext } from '../../../request-context.ts'
export async function listHistory(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
