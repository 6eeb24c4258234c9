import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

test('whoever lent an account is told first, calmly, with the moments, and answers by keyboard', async ({
  login,
  expectAccessible,
}) => {
  const dedi = await login('dedi')
  const notice = dedi.getByText('Akun Anda tampak dipakai lebih dari satu orang.')
  await expect(notice).toBeVisible()
  await expectAccessible(dedi)
  await dedi.getByRole('link', { name: 'Lihat apa yang terlihat, dan jawablah' }).click()

  await expect(dedi.getByRole('heading', { level: 1, name: 'Pemakaian akun Anda' })).toBeVisible()
  await expect(dedi.getByText('Dua perangkat dipakai pada waktu yang sama, pada 5 hari.')).toBeVisible()
  await expect(dedi.getByText('ponsel yang sesekali dibuka di samping komputer')).toBeVisible()
  await dedi.getByText('Kapan saja').first().click()
  await expect(dedi.getByText(/Edge di Windows \(perangkat 2, jaringan C\)/).first()).toBeVisible()
  await expectAccessible(dedi)

  await dedi.getByRole('button', { name: 'Ini memang saya' }).press('Enter')
  await dedi.getByLabel('Mengapa tampak seperti beberapa orang').selectOption('Lainnya')
  await dedi.getByRole('button', { name: 'Kirim jawaban' }).press('Enter')
  await expect(dedi.getByText('Tuliskan penjelasannya dengan satu kalimat.')).toBeVisible()
  await dedi.getByLabel('Penjelasan (boleh kosong)').fill('Laptop kedua saya tertinggal di kecamatan.')
  await expectAccessible(dedi)
  await dedi.getByRole('button', { name: 'Kirim jawaban' }).press('Enter')

  await expect(dedi.getByText(/“Ini memang saya: Lainnya”, dijawab/)).toBeVisible()
  await dedi.getByRole('link', { name: 'Beranda', exact: true }).first().click()
  await expect(dedi.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice).toBeHidden()
})

test('the administrator sees the account with its answer, and closes the matter', async ({
  login,
  expectAccessible,
}) => {
  const rina = await login('rina')
  await rina.getByRole('link', { name: 'Administrasi' }).first().click()
  await rina.getByRole('link', { name: 'Orang', exact: true }).click()
  const panel = rina.getByRole('region', { name: 'Akun yang tampaknya dipakai bersama' })

  await expect(panel.getByText('Dedi Saputra')).toBeVisible()
  await expect(panel.getByText(/Laptop kedua saya tertinggal/)).toBeVisible()
  await expectAccessible(rina)
  await panel.getByRole('button', { name: 'Tutup tanda ini' }).click()
  await expectAccessible(rina)
  await rina.getByRole('button', { name: 'Tutup tanda', exact: true }).click()

  await expect(panel.getByText(/Penjelasannya diterima oleh Rina Wulandari/)).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Tutup tanda ini' })).toBeHidden()
})

test('the administrator sets when something becomes a sign, and is told what is out of bounds', async ({
  login,
  expectAccessible,
}) => {
  const rina = await login('rina', '/kota-contoh/administrasi/orang')
  await rina.getByRole('button', { name: 'Atur kapan sesuatu menjadi tanda' }).click()
  const days = rina.getByLabel('Hari bagi orangnya untuk menjawab lebih dahulu')
  await days.fill('0')
  await rina.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(rina.getByText('Tulis bilangan bulat dari 2 sampai 14.')).toBeVisible()
  await expectAccessible(rina)
  await days.fill('7')
  await rina.getByRole('button', { name: 'Simpan pengaturan' }).click()

  await expect(rina.getByText(/atau sesudah 7 hari/)).toBeVisible()
})
