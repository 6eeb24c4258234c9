import { buildTemplate, consentBody, paragraph } from '@undagi/papers/testing'
import { expect, test } from './fixtures/undagi.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const fileOf = (name: string, more: string) => ({
  ...{ name, mimeType: word },
  buffer: buildTemplate({ body: consentBody + paragraph(more) }),
})

test('an institution’s own Word template is checked where it stands wrong, seen with a year, used and withdrawn', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const rina = await login('rina', '/kota-contoh/administrasi/templat-naskah')
  const panel = rina.getByRole('region', { name: 'Pernyataan Persetujuan Publikasi' })
  await expect(panel.getByText('Memakai bentuk bawaan Undagi.')).toBeVisible()
  await panel.getByText('Nama yang dapat ditulis dalam templat').press('Enter')
  await expect(
    panel.getByText(
      'Wajib ada: {{instansi}}, {{tahun}}, {{nomor}}, {{versi}}, {{kode_periksa}}, {{tanda_tangan}} / {{nama}}',
    ),
  ).toBeVisible()

  const file = panel.getByLabel('Berkas templat Pernyataan Persetujuan Publikasi')
  await file.setInputFiles(fileOf('salah.docx', 'Nilai {{inde|k}} dan {{nama'))
  await expect(panel.getByText('Badan naskah, paragraf 4. Nama tidak dikenal: Nilai {{indek}}')).toBeVisible()
  await expect(panel.getByText('Kurung kurawal ganda tidak lengkap')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Pakai templat ini' })).toHaveCount(0)
  await expectFitsEveryScreen(rina)

  await file.setInputFiles(fileOf('khas.docx', 'Naskah khas {{ins|tansi}}'))
  await expect(panel.getByText('Templat dapat dipakai. Belum disimpan.')).toBeVisible()
  await expect(panel.getByLabel('Lihat dahulu dengan')).toHaveValue('')
  await panel.getByRole('button', { name: 'Buat contoh naskah' }).press('Enter')
  await expect(panel.getByRole('link', { name: 'Unduh contoh (Word)' })).toBeVisible()
  await panel.getByRole('button', { name: 'Pakai templat ini' }).press('Enter')
  await expect(panel.getByText('Memakai khas.docx (versi 1, oleh Rina Wulandari).')).toBeVisible()

  const gunarsa = await login('gunarsa', '/kota-contoh/2018/naskah')
  await gunarsa.getByRole('link', { name: 'Templat Word naskah' }).click()
  const theirs = gunarsa.getByRole('region', { name: 'Pernyataan Persetujuan Publikasi' })
  await theirs
    .getByLabel('Berkas templat Pernyataan Persetujuan Publikasi')
    .setInputFiles(fileOf('baru.docx', 'Baru'))
  await theirs.getByLabel('Lihat dahulu dengan').selectOption('Data tahun 2018')
  await theirs.getByRole('button', { name: 'Buat contoh naskah' }).click()
  await expect(theirs.getByRole('link', { name: 'Unduh contoh (Word)' })).toBeVisible()
  await expectFitsEveryScreen(gunarsa)

  await theirs.getByRole('button', { name: 'Kembali ke bentuk bawaan' }).press('Enter')
  await expect(theirs.getByText('Memakai bentuk bawaan Undagi lagi (versi 2, oleh')).toBeVisible()
})
