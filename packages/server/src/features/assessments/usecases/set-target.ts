import type { RequestContext } from '../../../request-context.ts'
export async function setTarget(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
