import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../platform/http/problem.ts'
import { overlap } from './days.ts'
import { decideTeamChange, type NewTeamChange } from './decide-team-change.ts'
import { foldTeam } from './fold-team.ts'
import { memberTerm, teamTerm } from './member-terms.ts'
import type { TeamBook } from './team-book.ts'
import type { TeamChange } from './team-change.ts'

const day = fc.integer({ min: 1, max: 28 }).map((each) => `2026-01-${String(each).padStart(2, '0')}`)
const nth = fc.nat({ max: 5 })
type Step = (book: TeamBook) => NewTeamChange

const decreeItemId = '00000000-0000-4000-8000-000000000001'
const idAt = (ids: readonly string[], position: number) => ids[position % Math.max(ids.length, 1)] ?? ''

/** What somebody may try, sensible or not. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(day, fc.option(day)).map(
    ([validFrom, validTo]): Step =>
      () => ({ kind: 'team_established', decreeItemId, validFrom, validTo }),
  ),
  fc.tuple(nth, day, fc.option(day)).map(
    ([position, validFrom, validTo]): Step =>
      (book) => {
        const teamId = idAt(
          book.teams.map((each) => each.teamId),
          position,
        )
        const expectedRevision = book.teams.find((each) => each.teamId === teamId)?.revision ?? 1
        return { kind: 'team_corrected', teamId, expectedRevision, decreeItemId, validFrom, validTo }
      },
  ),
  fc.tuple(nth, day, fc.constantFrom('Ani', 'ani ', 'Budi')).map(
    ([position, from, name]): Step =>
      (book) => ({
        ...{ kind: 'member_joined', personId: null, name, office: '', unitId: null, role: 'member', from },
        teamId: idAt(
          book.teams.map((each) => each.teamId),
          position,
        ),
      }),
  ),
  fc.tuple(nth, day).map(
    ([position, until]): Step =>
      (book) => ({
        ...{ kind: 'member_left', until },
        memberId: idAt(
          book.members.map((each) => each.memberId),
          position,
        ),
      }),
  ),
)

/** Whatever is refused leaves everything as it was. */
function live(steps: readonly Step[]): TeamBook {
  const changes: TeamChange[] = []
  for (const step of steps) {
    const book = foldTeam(changes)
    const newId = () => `id ${changes.length}`
    try {
      changes.push(
        decideTeamChange(step(book), { book, newId, today: '2026-01-15', unitName: () => undefined }),
      )
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }
  return foldTeam(changes)
}

test('no two terms of one member share a day, whatever is written down and corrected', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const { teams, members } = live(steps)
      const terms = members.flatMap((member) => {
        const team = teams.find(({ teamId }) => teamId === member.teamId)
        return team === undefined ? [] : [{ member, term: memberTerm(member, teamTerm(teams, team)) }]
      })
      for (const [index, one] of terms.entries())
        for (const other of terms.slice(index + 1))
          if (one.member.name.trim().toLowerCase() === other.member.name.trim().toLowerCase())
            expect(overlap(one.term, other.term)).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('no two teams share a day: a new decree ends the term before it', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const { teams } = live(steps)
      const terms = teams.map((team) => teamTerm(teams, team))
      for (const [index, term] of terms.entries())
        for (const later of terms.slice(index + 1)) expect(overlap(term, later)).toBe(false)
    }),
    { numRuns: 200 },
  )
})
