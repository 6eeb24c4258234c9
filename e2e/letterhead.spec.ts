import { buildPng } from '@undagi/papers/testing'
import { expect, test } from './fixtures/undagi.ts'

const emblem = buildPng({ width: 160, height: 200, colour: [40, 60, 140] })

test('an administrator gives papers a letterhead, sees it on a page first, and who issues is proposed its signatory', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const rina = await login('rina', '/kota-contoh/administrasi/kop-naskah')
  await expect(rina.getByText('Belum ada kop; naskah memakai nama instansi saja.')).toBeVisible()

  // A drawing that could hold a script is no emblem, and is told to be none before anything is kept.
  await rina.getByLabel('Berkas lambang').setInputFiles({
    ...{ name: 'lambang.png', mimeType: 'image/png' },
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  })
  await expect(rina.getByText('Dipilih: lambang.png. Belum disimpan.')).toBeVisible()
  await rina.getByRole('button', { name: 'Simpan kop naskah' }).press('Enter')
  await expect(rina.getByRole('alert')).toContainText('Lambang harus berupa berkas PNG atau JPEG yang utuh')

  await rina.getByLabel('Berkas lambang').setInputFiles({
    ...{ name: 'kota.png', mimeType: 'image/png' },
    buffer: emblem,
  })
  await rina.getByLabel('Baris kedua, lebih besar').fill('SEKRETARIAT DAERAH')
  await rina
    .getByLabel('Alamat, telepon, situs')
    .fill('Jalan Contoh 1\n(021) 000\ncontoh.example\nempat\nlima')
  await expect(rina.getByText('Paling banyak empat baris.', { exact: true })).toBeVisible()
  await rina.getByLabel('Alamat, telepon, situs').fill('Jalan Contoh Nomor 1\ncontoh.example')
  await rina.getByLabel('Nama koordinator').fill('Ni Luh Sekarini')
  await rina.getByRole('button', { name: 'Cetak contoh' }).press('Enter')
  await expect(rina.getByRole('link', { name: 'Buka contoh (PDF)' })).toBeVisible()
  await expectFitsEveryScreen(rina)
  await rina.getByRole('button', { name: 'Simpan kop naskah' }).press('Enter')
  await expect(rina.getByText('Versi 1, disimpan oleh Rina Wulandari.')).toBeVisible()
  await expect(rina.getByText('Sudah ada lambang.')).toBeVisible()

  const gunarsa = await login('gunarsa', '/kota-contoh/2018/naskah')
  await gunarsa.getByRole('button', { name: 'Terbitkan Pernyataan Persetujuan Publikasi' }).click()
  await expect(gunarsa.getByLabel('Nama penanda tangan')).toHaveValue('Ni Luh Sekarini')
  await gunarsa.goto('/kota-contoh/administrasi/kop-naskah')
  await expect(gunarsa.getByRole('button', { name: 'Simpan kop naskah' })).toHaveCount(0)
})
