import type { RequestContext } from '../../request-context.ts'
export async function addPerson(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function endMembership(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function listPeople(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
