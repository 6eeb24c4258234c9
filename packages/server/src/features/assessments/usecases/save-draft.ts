import type { RequestContext } from '../../../request-context.ts'
export async function saveDraft(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
