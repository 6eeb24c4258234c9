import type { RequestContext } from '../../request-context.ts'
export async function createRound(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function listRounds(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
export async function readOverview(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
