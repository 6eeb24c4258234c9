import { submitRound } from './fixtures/submitted-round.ts'
import { expect, test } from './fixtures/undagi.ts'

const year = 2024
const luar = `/kota-contoh/${year}/penilaian-luar`
const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }

test('two assessors judge what the institution claims: side by side, justified, and nothing typed is lost', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  // seven people sign in, and each of them looks more than once
  test.slow()
  const team = { rina: await login('rina'), gunarsa: await login('gunarsa'), sekda: await login('sekda') }
  const values = { '1': '2', '2': '3', '3': '1' }
  const round = await submitRound(team, { address: undagi.address, year, values })
  const yusuf = await login('yusuf', luar)
  await expect(yusuf.getByRole('heading', { name: 'Penilaian dari luar belum dimulai' })).toBeVisible()
  await round.post(team.gunarsa, '/stages/openings', {
    ...{ expectedStage: 'submitted', open: 'document_review', letter },
  })

  // What was opened is there within a second. What nobody touched says whose value and texts it carries.
  await expect(yusuf.getByText(/Penilaian dokumen: 0 dari 47 indikator/)).toBeVisible({ timeout: 1_000 })
  await expect(yusuf.getByRole('row', { name: /^1 Kebijakan Arsitektur SPBE/ })).toContainText(
    'Nilai dan teks tahap sebelumnya',
  )
  await expectFitsEveryScreen(yusuf)
  await yusuf.getByRole('link', { name: 'Nilai indikator 1' }).click()
  await expect(yusuf.getByText('Belum disentuh pada tahap ini')).toBeVisible()
  await expectFitsEveryScreen(yusuf)

  // Another value needs a justification; what is typed is checked for what it names, and blocks nothing.
  await yusuf.keyboard.press('3')
  await expect(yusuf.getByText('Naik dari 2 ke 3: justifikasi wajib.')).toBeVisible()
  await expect(yusuf.getByText(/Belum dikirim: nilainya berbeda/)).toBeVisible()
  await yusuf.getByRole('textbox', { name: 'Fakta' }).fill('Perwali 12/2023, pasal 4')
  await expect(yusuf.getByText('Belum menyebut: halaman.')).toBeVisible()
  await yusuf.getByRole('textbox', { name: 'Fakta' }).fill('Perwali 12/2023, pasal 4, halaman 6')
  await expect(yusuf.getByText('Dokumen, nomor, pasal, dan halaman sudah disebut.')).toBeVisible()

  // Not sent and the page gone: it stands there again, and the list says so.
  await yusuf.reload()
  await expect(yusuf.getByRole('textbox', { name: 'Fakta' })).toHaveValue(
    'Perwali 12/2023, pasal 4, halaman 6',
  )
  await expect(yusuf.getByRole('radio', { name: /^Tingkat 3/ })).toBeChecked()
  await yusuf.keyboard.press('c')
  await expect(yusuf.getByText('Tuliskan mengapa nilainya berbeda dari tahap sebelumnya.')).toBeVisible()
  await yusuf.keyboard.press('Escape')
  await yusuf.getByRole('group').filter({ hasText: 'Nilai naik dari 2 menjadi 3' }).locator('summary').click()
  await yusuf.getByRole('button', { name: /Nilai naik dari 2 menjadi 3/ }).click()
  await expect(yusuf.getByRole('textbox', { name: /^Justifikasi/ })).toHaveValue(
    /Nilai naik dari 2 menjadi 3/,
  )
  await expectAccessible(yusuf)

  // A colleague at the same indicator sees it within a second; where both write, a person chooses.
  const maya = await login('maya', `${luar}/1`)
  await expect(maya.getByText('Belum disentuh pada tahap ini')).toBeVisible()
  await yusuf.getByRole('textbox', { name: 'Analisis' }).fill('Yusuf: memenuhi tingkat 3.')
  await maya.getByRole('textbox', { name: 'Analisis' }).fill('Maya: belum memenuhi.')
  await yusuf.getByRole('textbox', { name: 'Fakta' }).focus()
  await expect(yusuf.getByText(/tersimpan .+ Yusuf Hakim/)).toBeVisible()
  await expect(maya.getByText(/Yusuf Hakim menyimpan ini/)).toBeVisible({ timeout: 1_000 })
  await expect(maya.getByRole('radio', { name: /^Tingkat 3/ })).toBeChecked()
  await expectAccessible(maya)
  await maya.getByRole('button', { name: 'Gabungkan keduanya' }).click()
  await expect(maya.getByText(/tersimpan .+ Maya Puspita/)).toBeVisible()
  await expect(yusuf.getByRole('textbox', { name: 'Analisis' })).toHaveValue(
    'Yusuf: memenuhi tingkat 3.\nMaya: belum memenuhi.',
    { timeout: 1_000 },
  )

  // Confirmed as it stands, on to the next: with the keyboard alone.
  await yusuf.getByRole('heading', { level: 1 }).click()
  await yusuf.keyboard.press('j')
  await expect(yusuf.getByRole('heading', { level: 1, name: /^2 / })).toBeVisible()
  await yusuf.keyboard.press('c')
  await expect(yusuf.getByRole('heading', { level: 1, name: /^3 / })).toBeVisible()
  await yusuf.keyboard.press('u')
  await expect(yusuf.getByText(/2 dari 47 indikator.+1 nilainya berbeda/)).toBeVisible()
  await yusuf.getByRole('link', { name: /^berubah dari tahap sebelumnya/ }).click()
  await expect(yusuf.getByRole('row')).toHaveCount(2)

  // The institution sees none of it before it is released, and no respondent the stages at all.
  const seen = await (await team.rina.request.get(`/api/assessments/${round.assessmentId}/stages`)).json()
  expect(seen.seen).toEqual(['self_assessment'])
  await team.rina.goto(`${luar}/1`)
  await expect(team.rina.getByRole('heading', { name: 'Peran Anda di Kota Contoh' })).toBeVisible()
  const siti = await login('siti')
  expect((await siti.request.get(`/api/assessments/${round.assessmentId}/stages`)).status()).toBe(403)
  await round.withdraw()
})
