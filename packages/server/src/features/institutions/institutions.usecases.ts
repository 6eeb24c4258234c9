import type { RequestContext } from '../../request-context.ts'
export async function createUnit(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function listInstitutions(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function listUnits(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
