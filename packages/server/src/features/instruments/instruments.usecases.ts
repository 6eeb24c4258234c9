import type { RequestContext } from '../../request-context.ts'
export async function listEditions(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function readEditionDocument(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
