import type { RequestContext } from '../../../request-context.ts'
export async function rateIndicator(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
