import type { RequestContext } from '../../request-context.ts'
export async function readSession(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function signIn(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function signOut(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
