import { submitRound } from './fixtures/submitted-round.ts'
import { expect, test } from './fixtures/undagi.ts'

test.use({ alone: 'outside-tasks' })

const year = 2020
const tugas = `/kota-contoh/${year}/tugas`
const letter = { number: 'B/17/SPBE/2020', date: '2020-09-02' }

test('an assessor from outside has tasks until everything assigned is judged, by keyboard, and the institution does not see how far', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  // four people sign in, and a page is looked at in every width
  test.slow()
  const team = { rina: await login('rina'), gunarsa: await login('gunarsa'), sekda: await login('sekda') }
  const round = await submitRound(team, { address: undagi.address, year, values: { '1': '2' } })
  const yusuf = await login('yusuf')
  const refused: string[] = []
  yusuf.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`)
  })
  await round.assign(yusuf, 'judging')

  // The days of the document review run before the ministry opens it: every page says whose turn it is, and none that it runs.
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  await round.post(team.gunarsa, '/calendar/changes', {
    ...{ expectedVersion: 0, reason: 'Surat jadwal.', paper: letter },
    change: {
      kind: 'scheduled',
      windows: [{ stage: 'document_review', window: { first: day(-2), last: day(20), closesAt: null } }],
    },
  })
  const turn = 'Giliran tim pelaksana nasional'
  const since = /[Ss]ejak .+WITA: buka penilaian dokumen\./
  await team.gunarsa.goto(tugas)
  await expect(team.gunarsa.getByText(since)).toContainText(turn)
  await team.gunarsa.goto(`/kota-contoh/${year}/tahap`)
  await expect(team.gunarsa.getByRole('region', { name: turn }).getByText(since)).toBeVisible()
  await team.gunarsa.goto(`/kota-contoh/${year}/kalender`)
  const jadwal = team.gunarsa.getByRole('region', { name: 'Jadwal' })
  await expect(jadwal.getByText(since)).toContainText(turn)
  const waits = jadwal.getByRole('listitem').filter({ hasText: 'Penilaian dokumen' })
  await expect(waits).toContainText('harinya tiba, tahapnya belum mulai')
  await expectFitsEveryScreen(team.gunarsa)

  await round.post(team.gunarsa, '/stages/openings', {
    ...{ expectedStage: 'submitted', open: 'document_review', letter },
  })

  await yusuf.goto(tugas)
  const own = yusuf.getByRole('region', { name: 'Tugas Anda' })
  const judging = own.getByRole('listitem').filter({ hasText: 'Nilai pada tahap penilaian dokumen' })
  await expect(judging).toContainText('47 dari 47 indikator belum')
  await expectAccessible(yusuf)
  await expectFitsEveryScreen(yusuf)
  await judging.getByRole('link').press('Enter')
  await expect(yusuf).toHaveURL(/\/2020\/penilaian-luar\/1$/)

  for (const code of Array.from({ length: 46 }, (_, index) => String(index + 1)))
    await round.put(yusuf, `/stages/document_review/indicators/${code}`, {
      ...{ expectedVersion: 0, value: '3', facts: '', analysis: '', justification: 'Naskahnya ada.' },
    })
  await yusuf.goto(tugas)
  await expect(judging).toContainText('1 dari 47 indikator belum')
  await team.gunarsa.goto(tugas)
  await expect(team.gunarsa.getByRole('heading', { name: 'Siapa yang terlambat' })).toBeVisible()
  await expect(team.gunarsa.getByText('Yusuf Hakim')).toHaveCount(0)

  await round.put(yusuf, '/stages/document_review/indicators/47', {
    ...{ expectedVersion: 0, value: '3', facts: '', analysis: '', justification: 'Naskahnya ada.' },
  })
  await yusuf.goto(tugas)
  await expect(own.getByText(/Tidak ada yang menunggu Anda/)).toBeVisible()

  // The year 2018 is not theirs: it says so, asks for nothing that would be refused, and stands among the years as published.
  await yusuf.goto('/kota-contoh/2018')
  await expect(yusuf.getByText(/di Kota Contoh tidak ada yang terbuka bagi Anda/)).toBeVisible()
  await yusuf.goto(`/kota-contoh/${year}`)
  const published = yusuf
    .getByRole('listitem')
    .filter({ has: yusuf.getByRole('link', { name: '2018', exact: true }) })
  await expect(published).toContainText('resmi')
  expect(refused).toEqual([])
})
