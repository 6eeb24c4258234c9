import { inventPerson, inventSentence } from './invented.ts'
import { caps, none, type Scene, sentences, signedBy, type Writer } from './office-scene.ts'
import { c, cells, gap, newPage, p } from './paper.ts'

export function audit(scene: Scene, by: 'internal' | 'external' | 'certified'): ReturnType<Writer> {
  const { chance, day, number, region } = scene
  const whose = {
    internal: 'INSPEKTORAT',
    external: 'PT NUSANTARA DATA KONSULTAN',
    certified: 'LEMBAGA PELAKSANA AUDIT TIK CIPTA ANDAL',
  }[by]
  const people = {
    internal: 'Audit dilaksanakan oleh tim Inspektorat berdasarkan program kerja pengawasan tahunan.',
    external: 'Audit dilaksanakan oleh pihak ketiga atas permintaan dinas.',
    certified: 'Audit dilaksanakan oleh auditor bersertifikat pada lembaga pelaksana audit yang terdaftar.',
  }[by]
  const blocks = [
    gap(4),
    c(whose),
    c(chance.one(['LAPORAN HASIL AUDIT', 'LAPORAN AUDIT', 'LAPORAN HASIL AUDIT'])),
    c(chance.one(['AUDIT INFRASTRUKTUR TIK', 'TEKNOLOGI INFORMASI DAN KOMUNIKASI', 'KEAMANAN APLIKASI'])),
    c(`PEMERINTAH ${caps(region.level)} ${caps(region.name)}`),
    c(`NOMOR: ${number}/LHA/${day.year}`),
    c(`TAHUN ${day.year}`),
    newPage,
    c('BAB I PENDAHULUAN'),
    p(people),
    p('Dasar pelaksanaan adalah Peraturan Badan Riset dan Inovasi Nasional.'),
    ...sentences(chance, 6),
    c('BAB II TEMUAN DAN REKOMENDASI'),
    ...sentences(chance, 6),
    ...signedBy({ ...scene }, true),
  ]
  return {
    paper: { blocks },
    expected: { kind: `${by}_audit_report`, ...none, number: `${number}/LHA/${day.year}`, year: day.year },
  }
}

export function report(scene: Scene): ReturnType<Writer> {
  const { chance, day, subject, region } = scene
  const title = chance.one([
    'LAPORAN HASIL REVIU',
    'LAPORAN KEGIATAN',
    'LAPORAN MONITORING DAN EVALUASI',
    'LAPORAN PELAKSANAAN PELATIHAN',
  ])
  const blocks = [
    gap(4),
    c(title),
    c(caps(subject)),
    c(`${caps(region.level)} ${caps(region.name)}`),
    c(`TAHUN ${day.year}`),
    newPage,
    c('BAB I PENDAHULUAN'),
    ...sentences(chance, 12),
    ...signedBy(scene, true),
  ]
  return { paper: { blocks }, expected: { kind: 'report', ...none, date: day.iso, year: day.year } }
}

export function budget(scene: Scene, isApproved: boolean): ReturnType<Writer> {
  const { chance, day, region } = scene
  const [long, short] = isApproved
    ? ['DOKUMEN PELAKSANAAN ANGGARAN', 'DPA-RINCIAN BELANJA SKPD']
    : ['RENCANA KERJA DAN ANGGARAN', 'RKA-RINCIAN BELANJA SKPD']
  const rows = Array.from({ length: 14 }, (_, index) =>
    cells(
      [0, `5.1.02.01.01.00${10 + index}`],
      [0.25, inventSentence(chance).slice(0, 28)],
      [0.75, `Rp${chance.whole(2, 90)}.${chance.whole(100, 999)}.000`],
    ),
  )
  const blocks = [
    c(long),
    c('SATUAN KERJA PERANGKAT DAERAH'),
    c(short),
    c(`Pemerintah ${region.level} ${region.name} Tahun Anggaran ${day.year}`),
    gap(),
    p('Urusan Pemerintahan : 2.16 Komunikasi dan Informatika'),
    p('Kegiatan : 2.16.03.2.02 Pengelolaan e-government'),
    ...rows,
    ...signedBy(scene, true),
  ]
  return {
    paper: { blocks },
    expected: { kind: isApproved ? 'budget_document' : 'budget_proposal', ...none },
  }
}

export function contract(scene: Scene): ReturnType<Writer> {
  const { chance, day, number, subject, region } = scene
  const title = chance.one(['PERJANJIAN KERJA SAMA', 'NOTA KESEPAHAMAN', 'SURAT PERJANJIAN'])
  const blocks = [
    c(title),
    c('ANTARA'),
    c(`PEMERINTAH ${caps(region.level)} ${caps(region.name)}`),
    c('DENGAN'),
    c('UNIVERSITAS NUSA BAKTI'),
    c('TENTANG'),
    c(caps(subject)),
    c(`NOMOR: ${number}/PKS/${day.year}`),
    gap(),
    p(`Pada hari ini tanggal ${day.words}, yang bertanda tangan di bawah ini:`),
    ...sentences(chance, 5),
    c('PASAL 1'),
    ...sentences(chance, 4),
    cells([0, 'PIHAK KEDUA,'], [0.6, 'PIHAK KESATU,']),
    gap(3),
    cells([0, inventPerson(chance)], [0.6, scene.person]),
  ]
  return {
    paper: { blocks },
    expected: { kind: 'contract', ...none, number: `${number}/PKS/${day.year}`, year: day.year },
  }
}

export function attendance({ chance, day, subject }: Scene): ReturnType<Writer> {
  const rows = Array.from({ length: 14 }, (_, index) =>
    cells(
      [0, `${index + 1}.`],
      [0.08, inventPerson(chance)],
      [0.45, 'Dinas Kominfo'],
      [0.8, `${index + 1}. .......`],
    ),
  )
  const blocks = [
    c('DAFTAR HADIR'),
    c('RAPAT KOORDINASI'),
    gap(),
    p(`Hari/Tanggal : Rabu, ${day.words}`),
    p(`Acara : ${subject}`),
    cells([0, 'No'], [0.08, 'Nama'], [0.45, 'Jabatan/Instansi'], [0.8, 'Tanda Tangan']),
    ...rows,
  ]
  return { paper: { blocks }, expected: { kind: 'attendance_list', ...none, date: day.iso, year: day.year } }
}

export function roadmap({ chance, region, day }: Scene): ReturnType<Writer> {
  const title = chance.one([
    'PETA RENCANA SPBE',
    'RENCANA INDUK TEKNOLOGI INFORMASI',
    'RENCANA STRATEGIS DINAS KOMUNIKASI',
  ])
  const blocks = [
    gap(6),
    c(title),
    c(`PEMERINTAH ${caps(region.level)} ${caps(region.name)}`),
    c(`TAHUN ${day.year}-${day.year + 4}`),
    newPage,
    c('KATA PENGANTAR'),
    ...sentences(chance, 5),
    newPage,
    c('BAB I PENDAHULUAN'),
    ...sentences(chance, 9),
  ]
  return { paper: { blocks }, expected: { kind: 'plan', ...none } }
}

export function guide({ chance }: Scene): ReturnType<Writer> {
  const title = chance.one([
    'PEDOMAN PENGELOLAAN PUSAT DATA',
    'PETUNJUK TEKNIS LAYANAN BANTUAN',
    'BUKU PANDUAN PENGGUNA APLIKASI',
  ])
  const blocks = [
    gap(6),
    c(title),
    newPage,
    c('DAFTAR ISI'),
    p('1. Pendahuluan ........ 1'),
    p('2. Langkah Penggunaan ........ 4'),
    newPage,
    ...sentences(chance, 10),
  ]
  return { paper: { blocks }, expected: { kind: 'guideline', ...none } }
}

export function certificate({ person, day, number, chance }: Scene): ReturnType<Writer> {
  const blocks = [
    gap(5),
    c('SERTIFIKAT'),
    c(`Nomor: ${number}/SERT/${day.year}`),
    gap(),
    c('diberikan kepada'),
    c(person),
    c(`sebagai peserta ${chance.one(['Pelatihan Manajemen SPBE', 'Bimbingan Teknis Keamanan Siber'])}`),
    c(`Jakarta, ${day.words}`),
    gap(),
    c('Ketua Panitia,'),
    gap(3),
    c('Bambang Tri Utomo'),
  ]
  return {
    paper: { blocks },
    expected: { kind: 'certificate', ...none, number: `${number}/SERT/${day.year}`, year: day.year },
  }
}

export function academic({ chance, region, subject }: Scene): ReturnType<Writer> {
  const blocks = [
    gap(6),
    c('NASKAH AKADEMIK'),
    c('RANCANGAN PERATURAN DAERAH'),
    c(`${caps(region.level)} ${caps(region.name)}`),
    c('TENTANG'),
    c(caps(subject)),
    newPage,
    c('BAB I PENDAHULUAN'),
    ...sentences(chance, 12),
  ]
  return { paper: { blocks }, expected: { kind: 'academic_paper', ...none } }
}
