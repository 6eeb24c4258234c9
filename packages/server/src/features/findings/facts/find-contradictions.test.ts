import { isSameNumber } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { contradictionCodes } from './contradiction.ts'
import { findContradictions } from './find-contradictions.ts'
import { repeatsText } from './repeated-text.ts'
import { buildDocument, buildInspection, buildIssue, buildRegistered } from './testing/build-document.ts'

const told = (...[given]: Parameters<typeof buildDocument>) => findContradictions(buildDocument(given))

test('what is described as it is contradicts nothing, and neither does what nobody has read', () => {
  expect(told({ found: [buildInspection()] })).toEqual([])
  expect(told({ found: [] })).toEqual([])
  expect(told({ files: [{ reading: 'waiting', inspection: null }] })).toEqual([])
})

test('each contradiction names what is claimed and what was found', () => {
  const draft = buildInspection({ status: 'draft', issues: [buildIssue('draft_mark')] })
  const page = { indicatorCode: '1', criterionCode: null, page: 40 }
  const all = [
    ...told({ found: [buildInspection({ kind: 'invitation', status: 'not_applicable', number: null })] }),
    ...told({ found: [draft] }),
    ...told({ claim: { status: 'draft' }, found: [buildInspection()] }),
    ...told({ found: [draft, buildInspection()] }),
    ...told({ found: [buildInspection({ issues: [buildIssue('revoked_mark')] })] }),
    ...told({ found: [buildInspection({ issues: [buildIssue('signature_broken')] })] }),
    ...told({ found: [buildInspection({ number: '21 Tahun 2024' })] }),
    ...told({ found: [buildInspection({ date: '2022-01-02' })] }),
    ...told({ found: [buildInspection()], places: [page] }),
    ...told({ found: [buildInspection()], registered: buildRegistered({ state: 'harmonisation' }) }),
    ...told({ registered: buildRegistered({ state: 'revoked', through: 'Perwali 7 Tahun 2025' }) }),
    ...told({ claim: { status: 'draft' }, found: [draft], registered: buildRegistered() }),
    ...told({ found: [buildInspection()], registered: buildRegistered({ enactedOn: '2024-03-15' }) }),
    ...told({ claim: { validTo: '2027-12-31' }, teamTerm: { from: '2024-03-14', to: '2025-01-31' } }),
    ...repeatsText([{ title: 'Laporan', year: 2022, isRenumbered: true }]),
  ]
  expect(all.map(({ code }) => code)).toEqual(contradictionCodes)
  expect(all.map(({ message }) => message)).toEqual([
    'Disebut Kebijakan (peraturan atau keputusan pimpinan), tetapi isinya tampak Undangan. Periksa berkas dan jenisnya.',
    'Disebut sudah ditetapkan, tetapi isinya masih rancangan. Pesan draft_mark.',
    'Disebut rancangan, tetapi isinya bernomor, bertanggal, dan bertanda tangan. Perbarui statusnya bila sudah ditetapkan.',
    'Satu berkasnya rancangan, berkas lainnya sudah ditetapkan. Pisahkan menjadi dua bukti.',
    'Disebut sudah ditetapkan, tetapi berkasnya bertanda dicabut atau tidak berlaku. Periksa mana yang benar.',
    'Bertanda tangan elektronik, tetapi berkasnya bukan lagi seperti ketika ditandatangani. Mintalah berkas aslinya.',
    'Nomornya disebut "12 Tahun 2024", tetapi dalam berkas tertulis "21 Tahun 2024". Samakan.',
    'Tanggalnya disebut 14 Maret 2024, tetapi dalam berkas tertulis 2 Januari 2022. Samakan.',
    'Kaitannya menunjuk halaman 40, tetapi berkasnya hanya 24 halaman. Perbaiki halamannya.',
    'Register kebijakan mencatatnya masih dalam harmonisasi sejak 14 Maret 2024, sedangkan isinya tampak sudah ditetapkan. Catat penetapannya di register, atau betulkan buktinya.',
    'Register kebijakan mencatatnya dicabut oleh Perwali 7 Tahun 2025 sejak 14 Maret 2024, sedangkan buktinya tidak disebut dicabut. Lampirkan penggantinya, atau betulkan registernya.',
    'Register kebijakan mencatatnya sudah ditetapkan, sedangkan isinya masih rancangan. Unggah teks yang sudah ditetapkan.',
    'Tanggal penetapannya di register kebijakan 15 Maret 2024, dalam berkas 14 Maret 2024. Samakan.',
    'Disebut berlaku sampai 31 Desember 2027, sedangkan menurut catatan Tim Koordinasi berakhir 31 Januari 2025. Samakan.',
    'Naskahnya sama dengan "Laporan" (2022), hanya nomor dan tahunnya yang berbeda. Pastikan isinya menggambarkan keadaan tahun ini; bila hanya disalin, gantilah dengan dokumen yang sebenarnya.',
  ])
})

test('what the register has as the document says contradicts nothing', () => {
  for (const state of ['enacted', 'amended'] as const)
    expect(told({ found: [buildInspection()], registered: buildRegistered({ state }) })).toEqual([])
  const draft = buildInspection({ status: 'draft' })
  const claim = { status: 'draft' } as const
  expect(told({ claim, found: [draft], registered: buildRegistered({ state: 'draft' }) })).toEqual([])
  const revoked = { status: 'revoked' } as const
  expect(told({ claim: revoked, registered: buildRegistered({ state: 'revoked' }) })).toEqual([])
})

test('a policy that is only called written down, and found in force, is told; a procedure may be either', () => {
  const claim = { status: 'documented' } as const
  expect(told({ claim, found: [buildInspection()] }).map(({ code }) => code)).toEqual(['found_enacted'])
  const procedure = buildInspection({ kind: 'procedure' })
  expect(told({ claim: { ...claim, kind: 'procedure' }, found: [procedure] })).toEqual([])
})

test('a number is the same however it is written, and what one of them leaves out contradicts nothing', () => {
  for (const [one, other] of [
    ['12 Tahun 2024', 'NOMOR 12 TAHUN 2024'],
    ['12/2024', '12 Tahun 2024'],
    ['12', '12 Tahun 2024'],
    ['188.45/012/2024', '188.45/12/2024'],
  ] as const)
    expect(isSameNumber(one, other), `${one} ~ ${other}`).toBe(true)
  expect(isSameNumber('12 Tahun 2024', '12 Tahun 2023')).toBe(false)
  expect(isSameNumber('11', '1')).toBe(false)
})

test('a page beyond the end is told only where the pages of every file are known', () => {
  const places = [{ indicatorCode: '1', criterionCode: null, page: 40 }]
  const unread = { reading: 'not_read', inspection: null } as const
  expect(told({ files: [{ reading: 'read', inspection: buildInspection() }, unread], places })).toEqual([])
})
