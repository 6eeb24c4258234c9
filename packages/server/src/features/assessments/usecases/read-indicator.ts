import type { RequestContext } from '../../../request-context.ts'
export async function readIndicator(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
