import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import type { NewUnitChange } from './decide-unit-change.ts'

let undagi: TestApp
const opened: TestApp[] = []
beforeEach(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], bima: ['internal_assessor'] },
    'kota-cadas': { citra: ['administrator'] },
  })
  opened.push(undagi)
})
afterAll(() => Promise.all(opened.map((each) => each.close())))

const at = (slug: string) => ({ params: { path: { institutionId: undagi.institution(slug).id } } })
const units = '/institutions/{institutionId}/units'
const changes = '/institutions/{institutionId}/unit-changes'

const change = (body: NewUnitChange) => undagi.as('ani').POST(changes, { ...at('kota-arang'), body })
const read = async () => {
  const { data } = await undagi.as('ani').GET(changes, at('kota-arang'))
  if (data === undefined) throw new Error('ani sees her units')
  return data
}
const idOf = async (name: string) => {
  const unit = (await read()).units.find((each) => each.name === name)
  if (unit === undefined) throw new Error(`${name} is not there`)
  return unit.id
}

const occasion = { effectiveOn: '2026-01-05', legalBasis: 'Perda Nomor 5 Tahun 2025' }
const dinas = (name: string) => ({ name: `Dinas ${name}`, shortName: name })
const create = (...names: string[]) =>
  change({ kind: 'created', ...occasion, effectiveOn: null, units: names.map(dinas) })

describe('units', () => {
  test('come by name, and a name is taken once, however it is capitalised', async () => {
    await create('Kominfo', 'Arsip')

    const { error } = await undagi
      .as('ani')
      .POST(units, { ...at('kota-arang'), body: { name: 'dinas  KOMINFO', shortName: 'Kominfo' } })

    expect(error).toMatchObject({ status: 409, code: 'units.name_taken' })
    const { data } = await undagi.as('bima').GET(units, at('kota-arang'))
    expect(data?.map(({ name }) => name)).toEqual(['Dinas Arsip', 'Dinas Kominfo'])
  })

  test('of another institution may have the same name', async () => {
    await create('Kominfo')

    const { response } = await undagi.as('citra').POST(units, { ...at('kota-cadas'), body: dinas('Kominfo') })

    expect(response.status).toBe(201)
  })

  test('of a pasted list are all added or none, and the rows in the way are named', async () => {
    await create('Kominfo')

    const { error } = await create('Arsip', 'Kominfo', 'Sosial')

    expect(error).toMatchObject({ code: 'units.name_taken', errors: [{ path: '/units/1/name' }] })
    expect((await read()).units).toHaveLength(1)
  })
})

describe('a merger', () => {
  test('ends both and begins the new one, and the history says it in the names of that time', async () => {
    await create('Perpustakaan', 'Arsip')
    const from = [await idOf('Dinas Perpustakaan'), await idOf('Dinas Arsip')]

    const { data } = await change({
      kind: 'merged',
      ...occasion,
      from,
      into: dinas('Perpustakaan dan Arsip'),
    })

    expect(data?.units.map(({ name, activeFrom, endedOn }) => ({ name, activeFrom, endedOn }))).toEqual([
      { name: 'Dinas Arsip', activeFrom: null, endedOn: '2026-01-05' },
      { name: 'Dinas Perpustakaan', activeFrom: null, endedOn: '2026-01-05' },
      { name: 'Dinas Perpustakaan dan Arsip', activeFrom: '2026-01-05', endedOn: null },
    ])
    expect(data?.changes[0]).toMatchObject({
      ...occasion,
      kind: 'merged',
      actorName: 'ani',
      from: [{ name: 'Dinas Perpustakaan' }, { name: 'Dinas Arsip' }],
      into: [{ name: 'Dinas Perpustakaan dan Arsip' }],
      undoable: true,
    })
  })

  test('into a unit that exists lets that unit be', async () => {
    await create('Perpustakaan', 'Arsip')
    const into = { unitId: await idOf('Dinas Perpustakaan') }

    const { data } = await change({ kind: 'merged', ...occasion, from: [await idOf('Dinas Arsip')], into })

    expect(data?.units.filter(({ endedOn }) => endedOn === null).map(({ name }) => name)).toEqual([
      'Dinas Perpustakaan',
    ])
  })

  test('of one unit with itself is none', async () => {
    await create('Arsip')
    const unitId = await idOf('Dinas Arsip')

    const alone = await change({ kind: 'merged', ...occasion, from: [unitId, unitId], into: dinas('Baru') })
    const withItself = await change({ kind: 'merged', ...occasion, from: [unitId], into: { unitId } })

    expect(alone.error).toMatchObject({ code: 'units.merge_incomplete' })
    expect(withItself.error).toMatchObject({ code: 'units.merge_incomplete' })
  })

  test('may carry on the name of one of its units', async () => {
    await create('Perpustakaan', 'Arsip')
    const from = [await idOf('Dinas Perpustakaan'), await idOf('Dinas Arsip')]

    expect((await change({ kind: 'merged', ...occasion, from, into: dinas('Arsip') })).response.status).toBe(
      201,
    )
  })
})

describe('a change', () => {
  test('of a unit that has ended is refused, until it is restored', async () => {
    await create('Arsip')
    const unitId = await idOf('Dinas Arsip')
    await change({ kind: 'ended', ...occasion, unitId })
    const rename = () =>
      change({ kind: 'renamed', ...occasion, unitId, name: 'Kantor Arsip', shortName: 'Arsip' })

    expect((await rename()).error).toMatchObject({ code: 'units.already_ended' })
    await change({ kind: 'restored', ...occasion, unitId })
    expect((await rename()).response.status).toBe(201)
  })

  test('is recorded on its day by the clock of the institution, not before', async () => {
    await create('Arsip')
    const unitId = await idOf('Dinas Arsip')
    // the clock of the tests says 2 March 2026, 09.00 WIB
    const end = (effectiveOn: string) => change({ kind: 'ended', ...occasion, effectiveOn, unitId })

    expect((await end('2026-03-03')).error).toMatchObject({ code: 'units.day_not_possible' })
    expect((await end('2026-03-02')).response.status).toBe(201)
  })

  test('does not run before what is recorded of the same unit', async () => {
    await create('Arsip')
    const unitId = await idOf('Dinas Arsip')
    await change({ kind: 'renamed', ...occasion, unitId, name: 'Kantor Arsip', shortName: 'Arsip' })

    const { error } = await change({ kind: 'ended', ...occasion, effectiveOn: '2025-12-31', unitId })

    expect(error).toMatchObject({ code: 'units.day_not_possible' })
  })

  test('of a unit of another institution is refused', async () => {
    await undagi.as('citra').POST(units, { ...at('kota-cadas'), body: dinas('Kominfo') })
    const { data } = await undagi.as('citra').GET(units, at('kota-cadas'))

    const { error } = await change({ kind: 'ended', ...occasion, unitId: data?.[0]?.id ?? '' })

    expect(error).toMatchObject({ code: 'units.unknown_unit' })
  })
})

describe('undoing', () => {
  test('a merger brings back what was, and stays in the history', async () => {
    await create('Perpustakaan', 'Arsip')
    const before = (await read()).units
    const from = before.map(({ id }) => id)
    await change({ kind: 'merged', ...occasion, from, into: dinas('Perpustakaan dan Arsip') })

    const { data } = await change({ kind: 'undone', change: 2 })

    expect(data?.units).toEqual(before)
    expect(data?.changes.map(({ kind, undoneBy, undoable }) => ({ kind, undoneBy, undoable }))).toEqual([
      { kind: 'undone', undoneBy: null, undoable: false },
      { kind: 'merged', undoneBy: 3, undoable: false },
      { kind: 'created', undoneBy: null, undoable: true },
    ])
    expect((await change({ kind: 'undone', change: 2 })).error).toMatchObject({
      code: 'units.already_undone',
    })
  })

  test('what something later stands upon is refused, and what stands in the way is named', async () => {
    await create('Arsip')
    const unitId = await idOf('Dinas Arsip')
    await change({ kind: 'ended', ...occasion, unitId })

    expect((await change({ kind: 'undone', change: 1 })).error).toMatchObject({ code: 'units.later_changes' })
    expect((await read()).changes.at(-1)).toMatchObject({ undoable: false, obstacles: [2] })

    await change({ kind: 'undone', change: 2 })
    expect((await change({ kind: 'undone', change: 1 })).data?.units).toEqual([])
  })

  test('an end is refused while another unit bears the name', async () => {
    await create('Arsip')
    await change({ kind: 'ended', ...occasion, unitId: await idOf('Dinas Arsip') })
    await create('Arsip')

    expect((await change({ kind: 'undone', change: 2 })).error).toMatchObject({ code: 'units.name_taken' })
  })

  test('the beginning of a unit in which somebody is invited to a role is refused, and told why', async () => {
    await create('Arsip')
    const unitId = await idOf('Dinas Arsip')
    const invited = await undagi.as('ani').POST('/institutions/{institutionId}/invitations', {
      ...at('kota-arang'),
      body: {
        name: 'Budi',
        email: 'budi@arsip.go.id',
        roles: ['respondent'],
        unitId,
        validFrom: null,
        validTo: null,
      },
    })
    expect(invited.response.status).toBe(201)

    expect((await change({ kind: 'undone', change: 1 })).error).toMatchObject({ code: 'units.in_use' })
    expect((await read()).units).toHaveLength(1)
  })

  test('an undoing, or what never was, is refused', async () => {
    await create('Arsip')
    await change({ kind: 'undone', change: 1 })

    expect((await change({ kind: 'undone', change: 2 })).error).toMatchObject({
      code: 'units.unknown_change',
    })
    expect((await change({ kind: 'undone', change: 9 })).error).toMatchObject({
      code: 'units.unknown_change',
    })
  })
})

test('two administrators who add the same name at once do not both succeed', async () => {
  const statuses = (await Promise.all([create('Arsip'), create('Arsip')])).map(
    ({ response }) => response.status,
  )

  expect(statuses.sort()).toEqual([201, 409])
})
