/**
 * Whom the law and real decrees name, by the identifiers of the glossary; and `administrator`, who keeps the accounts. A role is a
 * dated membership, never a column on a person: people rotate.
 */
export const memberRoles = [
  'head_of_institution',
  'coordinator',
  'person_in_charge',
  'internal_assessor',
  'data_entry_officer',
  'coordination_team',
  'respondent',
  'indicator_owner',
  'unit_head',
  'planning_officer',
  'architect',
  'data_steward',
  'internal_auditor',
  'external_auditor',
  'external_assessor',
  'score_reviewer',
  'national_operator',
  'administrator',
] as const

/** What somebody can be in an institution. */
export type MemberRole = (typeof memberRoles)[number]

/** `public` needs no membership: whoever has not signed in. */
export const roles = [...memberRoles, 'public'] as const
export type Role = (typeof roles)[number]

/** They answer for one unit, so a membership with one of these names it; all others are of the whole institution. */
export const unitRoles = [
  'respondent',
  'indicator_owner',
  'unit_head',
] as const satisfies readonly MemberRole[]

/** They come from outside: their membership has an end from its first day. */
export const externalRoles = [
  'external_assessor',
  'external_auditor',
] as const satisfies readonly MemberRole[]

/** They are nobody's colleagues at the institution that they look at. */
const rolesFromOutside: readonly Role[] = [...externalRoles, 'score_reviewer', 'national_operator']

export function isFromOutside(role: Role): boolean {
  return rolesFromOutside.includes(role)
}

/** Whom an institution's administrator may appoint: the ministry's operator is not one institution's to give. */
export const givenRoles = memberRoles.filter((role) => role !== 'national_operator')
export type GivenRole = (typeof givenRoles)[number]

export function isUnitRole(role: Role): boolean {
  return unitRoles.some((each) => each === role)
}

export function isExternalRole(role: Role): boolean {
  return externalRoles.some((each) => each === role)
}
