import type { RequestContext } from '../../../request-context.ts'
export async function readAssessment(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
