import type { RequestContext } from '../../../request-context.ts'
export async function readResult(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
