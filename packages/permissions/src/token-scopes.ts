import type { Held } from './may.ts'
import type { Action } from './permission-table.ts'

/** Whatever a program is for, it must find out who it works for and which rounds there are. */
const always = [
  'see_own_account',
  'read_reference',
  'open_institution',
  'see_institution',
] as const satisfies readonly Action[]
/** With what came of it once that is open: never what is not released, which stands on an action of its own. */
const reading = [
  ...always,
  'read_assessment',
  'read_result',
  'read_stages',
] as const satisfies readonly Action[]

/**
 * What an API token can be made for: the closed list. People, accounts, settings and backups are in none of them, nor is making
 * another token: that stays with somebody who has signed in.
 */
export const tokenScopeNames = [
  'read_institution',
  'read_assessment',
  'write_assessment',
  'read_log',
] as const

export type TokenScope = (typeof tokenScopeNames)[number]

/** Whoever writes an assessment says which version was seen, so must be able to read it. */
export const tokenScopes: Readonly<Record<TokenScope, readonly Action[]>> = {
  read_institution: always,
  read_assessment: reading,
  write_assessment: [...reading, 'rate', 'judge_criteria', 'write_explanation', 'set_target'],
  read_log: [...always, 'read_log'],
}

/** What these scopes allow together, whoever holds them. */
export function actionsOfScopes(scopes: readonly TokenScope[]): readonly Action[] {
  return [...new Set(scopes.flatMap((scope) => tokenScopes[scope]))]
}

/** The roles of a token's owner as the token holds them: the same, and good for nothing but its scopes. */
export function limitTo(held: readonly Held[], scopes: readonly TokenScope[]): readonly Held[] {
  const only = actionsOfScopes(scopes)
  return held.map((each) => ({ ...each, only }))
}
