import { expect, onTestFinished, test } from 'vitest'
import { transactionAsOperator } from '../../platform/database/operation.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { insertAccount } from '../session/accounts.repository.ts'
import { type Appointing, appointOperator } from './usecases/appoint-operator.ts'
import { type Ending, endOperator } from './usecases/end-operator.ts'
import { listOperators } from './usecases/list-operators.ts'

const hour = 3_600_000

async function installation() {
  const undagi = await createTestApp({
    'kota-arang': { ani: ['administrator', 'internal_assessor'] },
    'kota-batu': { budi: ['administrator'] },
  })
  onTestFinished(() => undagi.close())
  const owner = undagi.server.connectionFor('owner')
  const at = undagi.clock.now()
  await transactionAsOperator(owner, { institutions: [], at }, (db) =>
    insertAccount(db, { name: 'Nina', email: 'nina@undagi.test', passwordHash: 'x' }),
  )
  return {
    ...{ undagi, owner },
    appoint: (given: Partial<Appointing> = {}) =>
      appointOperator(owner, {
        ...{ email: 'nina@undagi.test', name: undefined, institutions: [], until: null },
        ...{ reason: 'Surat tugas B/12/2026', at: undagi.clock.now(), ...given },
      }),
    end: (given: Partial<Ending> = {}) =>
      endOperator(owner, {
        ...{ email: 'nina@undagi.test', institutions: [], evenTheLast: false },
        ...{ reason: 'Tugasnya selesai', at: undagi.clock.now(), ...given },
      }),
    list: (ended = false) => listOperators(owner, { ended, at: undagi.clock.now() }),
  }
}

const peopleOf = async (undagi: TestApp, person: string, slug: string) => {
  const path = { params: { path: { institutionId: undagi.institution(slug).id } } }
  const { data } = await undagi.as(person).GET('/institutions/{institutionId}/people', path)
  return (data ?? []).flatMap(({ name, memberships }) => memberships.map(({ role }) => `${name} ${role}`))
}

test('whoever is appointed operates for the ministry in every institution, and each sees who it is', async () => {
  const { undagi, appoint, list } = await installation()

  const appointed = await appoint()

  expect(appointed).toMatchObject({ name: 'Nina', token: null, institutions: ['kota-arang', 'kota-batu'] })
  expect((await list()).map(({ email, institution }) => [email, institution.slug])).toEqual([
    ['nina@undagi.test', 'kota-arang'],
    ['nina@undagi.test', 'kota-batu'],
  ])
  expect(await peopleOf(undagi, 'ani', 'kota-arang')).toContain('Nina national_operator')
})

test('the log of each institution and of the platform tells it with what it stands on', async () => {
  const { undagi, owner, appoint } = await installation()
  await appoint()
  const ids = ['kota-arang', 'kota-batu'].map((slug) => undagi.institution(slug).id)

  const entries = await transactionAsOperator(
    owner,
    { institutions: ids, at: undagi.clock.now() },
    async (db) => {
      const { rows } = await db.execute(
        `SELECT institution_id, subject, details FROM undagi.audit_entries WHERE operation = 'operator.appointNationalOperator'`,
      )
      return rows
    },
  )

  const subject = { email: 'nina@undagi.test', reason: 'Surat tugas B/12/2026' }
  const details = { members: [{ name: 'Nina', email: 'nina@undagi.test', role: 'national_operator' }] }
  expect(entries).toHaveLength(3)
  for (const institution_id of ids) expect(entries).toContainEqual({ institution_id, subject, details })
  expect(entries).toContainEqual({ institution_id: null, subject, details: {} })
})

test('an address that nobody knows is refused; with a name it gets an account and a link to the first password', async () => {
  const { undagi, appoint, list } = await installation()
  const email = 'oki@undagi.test'
  await expect(appoint({ email })).rejects.toThrow('Tidak ada akun dengan surel oki@undagi.test')
  expect(await list()).toEqual([])

  const { token } = await appoint({ email, name: 'Oki' })

  const password = 'perahu kertas di atas meja'
  const chosen = await undagi.stranger.POST('/session/password-reset/confirmation', {
    body: { token: token ?? '', newPassword: password },
  })
  expect(chosen.response.status).toBe(204)
  const session = await undagi.stranger.POST('/session', { body: { email, password } })
  expect(session.response.status).toBe(200)
})

test('is given for some institutions and until a day, and once', async () => {
  const { undagi, appoint, list } = await installation()
  const arang = { institutions: ['kota-arang'], until: '2026-12-31' }
  await appoint(arang)
  await expect(appoint(arang)).rejects.toThrow('sudah tim pelaksana nasional di kota-arang')
  expect((await list()).map(({ validTo }) => validTo?.toISOString())).toEqual(['2026-12-31T17:00:00.000Z'])

  expect(await appoint()).toMatchObject({ institutions: ['kota-batu'], already: ['kota-arang'] })
  undagi.clock.advanceBy(365 * 24 * hour)
  expect((await list()).map(({ institution }) => institution.slug)).toEqual(['kota-batu'])
  await expect(appoint(arang)).rejects.toThrow('Hari terakhirnya sudah lewat')
  await expect(appoint({ institutions: ['kota-entah'] })).rejects.toThrow(
    'Instansi kota-entah tidak ada di instalasi ini. Yang ada: kota-arang, kota-batu.',
  )
})

test('who works for an institution is told to be on both sides of it', async () => {
  const { appoint } = await installation()
  const { ownSide } = await appoint({ email: 'ani@undagi.test' })
  expect(new Set(ownSide.map(({ institution, role }) => `${institution} ${role}`))).toEqual(
    new Set(['kota-arang administrator', 'kota-arang internal_assessor']),
  )
})

test('ends at once, the last one only when that is meant, and stays in the record', async () => {
  const { undagi, appoint, end, list } = await installation()
  await expect(end()).rejects.toThrow('bukan tim pelaksana nasional di instalasi ini')
  await appoint()
  undagi.clock.advanceBy(hour)
  await expect(end()).rejects.toThrow('terakhir di kota-arang, kota-batu')
  await appoint({ email: 'oki@undagi.test', name: 'Oki', institutions: ['kota-arang'] })
  await expect(end()).rejects.toThrow('terakhir di kota-batu.')
  expect(await end({ institutions: ['kota-arang'] })).toEqual({ name: 'Nina', institutions: ['kota-arang'] })
  undagi.clock.advanceBy(hour)
  expect(await end({ evenTheLast: true })).toEqual({ name: 'Nina', institutions: ['kota-batu'] })

  expect((await list()).map(({ name }) => name)).toEqual(['Oki'])
  expect(await list(true)).toHaveLength(3)
})
