import { describe, expect, test } from 'vitest'
import type { Assignment } from './api/assignments.ts'
import { releasesOf } from './releases-of.ts'

const family: Assignment['stoppedBy'][number] = {
  ...{ kind: 'family', effect: 'must_be_declared', isOfRound: false },
  ...{ tieUntil: null, countsUntil: null, declaredOn: '2026-11-20' },
}
const advised = { ...family, kind: 'advised_institution', effect: 'blocks', isOfRound: true } as const

describe('what releases somebody whom a tie stopped', () => {
  test('is that they say when it ended, or that they are assigned again with a reason where a reason is enough', () => {
    expect(releasesOf(family)).toEqual(['end_told', 'assigned_again'])
  })

  test('is the day until which the round looks back, or a milder rule of the round; no reason is enough where it forbids', () => {
    const ended = { ...advised, tieUntil: '2025-12-31', countsUntil: '2027-12-31' }
    expect(releasesOf(ended)).toEqual(['by_itself', 'rules_loosened'])
    expect(releasesOf(advised)).toEqual(['end_told', 'rules_loosened'])
  })

  test('is the end of a role where the role ties them, and nothing else', () => {
    expect(releasesOf({ ...family, kind: 'own_institution', effect: 'blocks', declaredOn: null })).toEqual([
      'role_ends',
    ])
  })
})
