import { type MemberRole, memberRoles } from '@undagi/permissions'
import { expect, test } from 'vitest'
import { offeredScopes } from './offered-scopes.ts'

const offeredTo = (...roles: MemberRole[]) =>
  offeredScopes(
    roles.map((role) => ({ institutionId: 'here', role })),
    'here',
  )

test('somebody is offered what a program of theirs could use, and nothing that would be refused', () => {
  expect(offeredTo('internal_assessor')).toEqual(['read_institution', 'read_assessment', 'write_assessment'])
  expect(offeredTo('head_of_institution')).toEqual(['read_institution', 'read_assessment'])
  expect(offeredTo('internal_auditor')).toEqual(['read_institution', 'read_assessment', 'read_log'])
  expect(offeredTo('respondent')).toEqual(['read_institution'])
})

test('every role has something for a program, and none has anything elsewhere', () => {
  for (const role of memberRoles) {
    expect(offeredTo(role), role).toContain('read_institution')
    expect(offeredScopes([{ institutionId: 'elsewhere', role }], 'here'), role).toEqual([])
  }
})
