import { describe, expect, test } from 'vitest'
import { checkInvitees, mostRows, type Surroundings } from './check-invitees.ts'
import { readList } from './read-list.ts'
import { seatCandidates } from './seat-candidates.ts'

const at = new Date('2026-03-02T02:00:00Z')
const nobodyHere: Surroundings = {
  term: { memberFrom: null, memberTo: null },
  at,
  holds: () => false,
  invited: new Set(),
}
const problemsOf = (text: string, surroundings = nobodyHere) =>
  checkInvitees(readList(text), surroundings).map((problems) => problems.map(({ code }) => code))

describe('a list of people', () => {
  test('is fine with a name, an address and one or both roles each', () => {
    const text = `Rina; rina@contoh.go.id; administrator
      Dedi; dedi@contoh.go.id; Asesor Internal
      Ani; ani@contoh.go.id; admin dan penilai
      Budi; budi@contoh.go.id; asesor_internal + administrator`

    expect(problemsOf(text)).toEqual([[], [], [], []])
  })

  test.each([
    ['; rina@contoh.go.id; administrator', 'name_missing'],
    [`${'R'.repeat(201)}; rina@contoh.go.id; administrator`, 'name_too_long'],
    ['Rina; ; administrator', 'email_missing'],
    ['Rina; rina.contoh.go.id; administrator', 'email_malformed'],
    ['Rina; rina@; administrator', 'email_malformed'],
    ['Rina; rin\u0430@contoh.go.id; administrator', 'email_look_alike'],
    ['Rina; rina@contoh.go.id', 'role_missing'],
    ['Rina; rina@contoh.go.id; kepala dinas', 'role_unknown'],
    ['Rina; rina@contoh.go.id; administrator dan bos', 'role_unknown'],
  ])('with “%s” says what is wrong', (text, code) => {
    expect(problemsOf(text)).toEqual([[code]])
  })

  test.each([
    ['Rina; rina@contoh.go.id; responden', 'unit_missing'],
    ['Rina; rina@contoh.go.id; kepala OPD; Dinas Entah', 'unit_unknown'],
    ['Rina; rina@contoh.go.id; asesor eksternal', 'end_missing'],
  ])('asks of “%s” what such a role cannot be without', (text, code) => {
    expect(problemsOf(text)).toEqual([[code]])
  })

  test('finds the unit of a role by its long or its short name', () => {
    const rows = readList(
      'Rina;rina@contoh.go.id;responden;dinas  kesehatan\nDedi;dedi@contoh.go.id;pic;DINKES',
    )
    const seated = seatCandidates(rows, [{ id: 'u1', name: 'Dinas Kesehatan', shortName: 'Dinkes' }])

    expect(seated.map(({ unitId }) => unitId)).toEqual(['u1', 'u1'])
    expect(checkInvitees(seated, nobodyHere)).toEqual([[], []])
  })

  test('tells all that is wrong in a row at once', () => {
    expect(problemsOf('; rina; bos')).toEqual([['name_missing', 'email_malformed', 'role_unknown']])
  })

  test('names the earlier line of the same address, in any case', () => {
    const rows = readList('nama;surel;peran\nRina;rina@contoh.go.id;admin\nR;RINA@contoh.go.id;asesor')

    expect(checkInvitees(rows, nobodyHere)[1]).toMatchObject([
      { code: 'email_repeated', otherLine: 2, message: expect.stringContaining('baris 2') },
    ])
  })

  test('says which roles there are', () => {
    const [[problem] = []] = checkInvitees(readList('Rina; rina@contoh.go.id; bos'), nobodyHere)

    expect(problem?.message).toContain('Peran “bos” tidak dikenal. Yang ada: ')
    for (const name of ['responden', 'asesor internal', 'kepala OPD', 'administrator'])
      expect(problem?.message).toContain(name)
  })

  test('does not invite whoever holds the role or has a link already', () => {
    const surroundings: Surroundings = {
      ...nobodyHere,
      holds: (email, role) => email === 'rina@contoh.go.id' && role === 'administrator',
      invited: new Set(['dedi@contoh.go.id']),
    }
    const text = `Rina; rina@contoh.go.id; administrator + asesor
      Rina; rina@contoh.go.id; asesor
      Dedi; dedi@contoh.go.id; asesor`

    expect(problemsOf(text, surroundings)).toEqual([
      ['already_member'],
      ['email_repeated'],
      ['already_invited'],
    ])
  })

  test('asks about the time for which the role would be given', () => {
    const memberFrom = new Date('2027-01-01T00:00:00Z')
    const periods: unknown[] = []
    const holds: Surroundings['holds'] = (_email, _role, period) => periods.push(period) === 0
    checkInvitees(readList('Rina; rina@contoh.go.id; admin'), { ...nobodyHere, holds })
    const term = { memberFrom, memberTo: null }
    checkInvitees(readList('Rina; rina@contoh.go.id; admin'), { ...nobodyHere, holds, term })

    expect(periods).toEqual([
      { from: at, to: null, unitId: null },
      { from: memberFrom, to: null, unitId: null },
    ])
  })

  test('of too many people is told so once', () => {
    const text = Array.from({ length: mostRows + 5 }, (_, n) => `P${n}; p${n}@contoh.go.id; admin`).join('\n')

    expect(problemsOf(text).flat()).toEqual(['too_many_rows'])
  })
})
