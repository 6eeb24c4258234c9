import { afterAll, beforeAll, expect, test } from 'vitest'
import { upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { acceptAs, acceptAsNewcomer, invite } from '../../testing/invite-people.ts'
import { readLog } from '../../testing/read-log.ts'

// What an entry adds to its address, so that nobody has to guess later what was done.

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator', 'internal_assessor'] },
    'kota-bara': { budi: ['internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const path = () => ({ institutionId: undagi.institution('kota-arang').id })
const lastDetails = async () => (await readLog(undagi.database)).at(-1)?.details

test('who takes the second step off a role is told with what was asked for before', async () => {
  const require = (roles: ('architect' | 'respondent')[]) =>
    undagi.as('ani').PUT('/institutions/{institutionId}/security/required-roles', {
      params: { path: path() },
      body: { roles },
    })
  await require(['respondent', 'architect'])
  await require(['respondent'])

  const told = (await readLog(undagi.database)).filter(({ operation }) => operation === 'requireSecondFactor')
  expect(told.map(({ details }) => details)).toEqual([
    { changes: [{ field: 'requiredRoles', before: '', after: 'architect, respondent' }] },
    { changes: [{ field: 'requiredRoles', before: 'architect, respondent', after: 'respondent' }] },
  ])
})

test('a new round is named with its year', async () => {
  const { data } = await undagi.as('ani').POST('/institutions/{institutionId}/rounds', {
    params: { path: path() },
    body: {
      ...{ year: 2022, name: 'Evaluasi 2022', kind: 'evaluation', deadline: null },
      ...{ edition: { id: 'toy', revision: 1 }, assessmentDate: '2022-08-31' },
    },
  })

  expect(await lastDetails()).toMatchObject({
    openedRounds: [{ roundId: data?.id, year: 2022, name: 'Evaluasi 2022' }],
  })
})

test('a table that is brought in is named with its file', async () => {
  const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,2\n')

  expect(await lastDetails()).toEqual({
    uploads: [{ importId: data?.import.id, fileName: 'nilai.csv', kind: 'ratings', rows: 1 }],
  })
})

test('a suggestion is named with its place in the edition', async () => {
  const { data } = await undagi.as('ani').POST('/institutions/{institutionId}/instrument-suggestions', {
    params: { path: path() },
    body: {
      ...{ edition: { id: 'toy', revision: 1 }, part: 'criterion', indicatorCode: '1', level: null },
      ...{ criterionCode: '1.2.a', kind: 'wording', text: 'Sebutkan siapa yang menandatangani.' },
    },
  })

  expect(await lastDetails()).toMatchObject({ suggestions: [{ suggestionId: data?.id, edition: 'toy' }] })
})

test('whoever invited reads in its own log who came in by which invitation, a newcomer or somebody known elsewhere', async () => {
  const { id } = undagi.institution('kota-arang')
  const newcomer = await invite(undagi, { by: 'ani', to: 'kota-arang', email: 'tamu@undagi.test' })
  await acceptAsNewcomer(undagi, newcomer.token)
  const known = await invite(undagi, { by: 'ani', to: 'kota-arang', email: 'budi@undagi.test' })
  await acceptAs(undagi, 'budi', known.token)

  const told = (await readLog(undagi.database)).filter(
    ({ operation, institution_id }) => operation === 'acceptInvitation' && institution_id === id,
  )
  expect(told).toMatchObject([
    {
      actor_name: 'Nama Sendiri',
      outcome: 'done',
      address: '127.0.0.1',
      details: { invitations: [{ id: newcomer.id }] },
    },
    {
      actor_name: 'budi',
      outcome: 'done',
      details: { invitations: [{ id: known.id, email: 'budi@undagi.test' }] },
    },
  ])
})
