import type { Chance } from './chance.ts'
import {
  type Day,
  inventDay,
  inventPerson,
  inventRegion,
  inventSentence,
  inventSubject,
  type Region,
} from './invented.ts'
import { type Block, c, cells, gap, newPage, p, type Specimen } from './paper.ts'

interface Scene {
  readonly chance: Chance
  readonly region: Region
  readonly day: Day
  readonly subject: string
  readonly person: string
  readonly number: number
}

type Writer = (scene: Scene) => Omit<Specimen, 'name'>

const writers: readonly (readonly [name: string, writer: Writer])[] = [
  ['sop', (scene) => procedure(scene, false)],
  ['sop-open', (scene) => procedure(scene, true)],
  ['minutes', minutes],
  ['minutes-protocol', protocol],
  ['invitation', invitation],
  ['letter', letter],
  ['memo', memo],
  ['assignment', assignment],
  ['internal-audit', (scene) => audit(scene, 'internal')],
  ['external-audit', (scene) => audit(scene, 'external')],
  ['certified-audit', (scene) => audit(scene, 'certified')],
  ['report', report],
  ['budget', (scene) => budget(scene, true)],
  ['budget-plan', (scene) => budget(scene, false)],
  ['contract', contract],
  ['attendance', attendance],
  ['roadmap', roadmap],
  ['guide', guide],
  ['certificate', certificate],
  ['academic', academic],
]

export function inventOfficePaper(chance: Chance, index: number): Specimen {
  const [name, write] = writers[index % writers.length] ?? ['minutes', minutes]
  const scene = {
    chance,
    region: inventRegion(chance),
    day: inventDay(chance),
    subject: inventSubject(chance),
    person: inventPerson(chance),
    number: chance.whole(1, 400),
  }
  return { name: `${name}-${index}`, ...write(scene) }
}

const caps = (text: string) => text.toUpperCase()

function letterhead({ region }: Scene, unit = 'Dinas Komunikasi dan Informatika'): readonly Block[] {
  return [
    c(`PEMERINTAH ${caps(region.level)} ${caps(region.name)}`),
    c(caps(unit)),
    c('Jalan Merdeka Nomor 45 Telepon (0361) 555123 Kode Pos 80111'),
    gap(),
  ]
}

function signedBy({ region, person, day }: Scene, withDate: boolean): readonly Block[] {
  const lines = [...(withDate ? [`${region.seat}, ${day.words}`] : []), 'Kepala Dinas,']
  return [
    gap(),
    ...lines.map((line) => cells([0.55, line])),
    gap(3),
    cells([0.55, person]),
    cells([0.55, 'NIP 19750814 200003 1 002']),
  ]
}

const sentences = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => p(inventSentence(chance)))
const none = { status: 'not_applicable' } as const

function procedure(scene: Scene, isOpen: boolean): ReturnType<Writer> {
  const { chance, day, number, person } = scene
  const rows: readonly (readonly [string, string])[] = [
    [chance.one(['Nomor SOP', 'No. SOP']), isOpen ? '' : `065/${number}/SOP/${day.year}`],
    ['Tanggal Pembuatan', isOpen ? day.figures : day.words],
    ['Tanggal Revisi', '-'],
    ['Tanggal Efektif', isOpen ? '' : day.words],
    ['Disahkan oleh', 'Kepala Dinas Komunikasi dan Informatika,'],
  ]
  const named = [
    gap(2),
    cells([0.7, isOpen ? '(..........................)' : person]),
    ...(isOpen ? [] : [cells([0.7, 'NIP 19690101 199503 1 004'])]),
  ]
  const blocks = [
    ...letterhead(scene),
    ...(chance.yes() ? [c('STANDAR OPERASIONAL PROSEDUR')] : []),
    ...rows.map(([label, value]) => cells([0.45, label], [0.66, ':'], [0.7, value])),
    ...named,
    cells([0.45, 'Nama SOP'], [0.66, ':'], [0.7, 'Penanganan Insiden']),
    cells([0, 'Dasar Hukum'], [0.5, 'Kualifikasi Pelaksana']),
    cells([0, '1. Peraturan Wali Kota Nomor 9 Tahun 2020'], [0.5, '1. Memahami jaringan']),
    cells([0, 'Keterkaitan'], [0.5, 'Peralatan/Perlengkapan']),
    ...sentences(chance, 5),
  ]
  const expected = isOpen
    ? { kind: 'procedure', status: 'draft' as const, number: null, date: null }
    : {
        kind: 'procedure',
        status: 'enacted' as const,
        number: `065/${number}/SOP/${day.year}`,
        year: day.year,
        date: day.iso,
      }
  return { paper: { blocks }, expected }
}

function minutes(scene: Scene): ReturnType<Writer> {
  const { chance, day, region, subject } = scene
  const title = chance.one(['NOTULEN RAPAT', 'NOTULA RAPAT', 'RISALAH RAPAT', 'NOTULENSI'])
  const about = chance.yes() ? `Pembahasan Rancangan Peraturan tentang ${subject}` : subject
  const rows: readonly (readonly [string, string])[] = [
    ['Hari/Tanggal', `Senin, ${day.words}`],
    ['Waktu', '09.00 WITA s.d. selesai'],
    ['Tempat', `Ruang Rapat Kantor ${region.head}`],
    ['Acara', about],
    ['Pimpinan Rapat', 'Sekretaris Daerah'],
  ]
  const blocks = [
    ...(chance.yes() ? letterhead(scene) : []),
    c(title),
    gap(),
    ...rows.map(([label, value]) => cells([0, label], [0.22, ':'], [0.25, value])),
    gap(),
    p('Pembahasan:'),
    ...sentences(chance, 4),
    p('Kesimpulan:'),
    ...sentences(chance, 2),
    ...signedBy(scene, false),
  ]
  return { paper: { blocks }, expected: { kind: 'minutes', ...none, date: day.iso, year: day.year } }
}

function protocol(scene: Scene): ReturnType<Writer> {
  const { chance, day, number, subject } = scene
  const blocks = [
    c('BERITA ACARA'),
    c(chance.one(['REVIU KEBIJAKAN', 'RAPAT KOORDINASI', 'EVALUASI PENERAPAN SPBE'])),
    c(`NOMOR ${number}/BA/${day.year}`),
    gap(),
    p(
      `Pada hari ini, ${day.words}, bertempat di ruang rapat, telah dilaksanakan pembahasan ${subject} yang dihadiri oleh perangkat daerah terkait.`,
    ),
    ...sentences(chance, 4),
    ...signedBy(scene, false),
  ]
  return {
    paper: { blocks },
    expected: { kind: 'minutes', ...none, number: `${number}/BA/${day.year}`, year: day.year, date: day.iso },
  }
}

function invitation(scene: Scene): ReturnType<Writer> {
  const { chance, day, number, region, subject } = scene
  const blocks = [
    ...letterhead(scene),
    cells([0, 'Nomor'], [0.12, `: 005/${number}/Kominfo`], [0.6, `${region.seat}, ${day.words}`]),
    cells([0, 'Sifat'], [0.12, ': Penting']),
    cells([0, 'Lampiran'], [0.12, ': -'], [0.6, 'Kepada']),
    cells([0, chance.one(['Hal', 'Perihal'])], [0.12, ': Undangan Rapat'], [0.6, 'Yth. Daftar Terlampir']),
    gap(),
    p(
      `Dalam rangka pembahasan Rancangan Peraturan tentang ${subject}, kami mengharap kehadiran Saudara pada:`,
    ),
    ...[
      ['Hari', 'Kamis'],
      ['Tanggal', '12 Juni 2031'],
      ['Pukul', '09.00'],
      ['Tempat', 'Aula'],
    ].map(([label = '', value]) => cells([0.08, label], [0.25, `: ${value}`])),
    p('Demikian atas perhatiannya disampaikan terima kasih.'),
    ...signedBy(scene, false),
  ]
  return {
    paper: { blocks },
    expected: { kind: 'invitation', ...none, number: `005/${number}/Kominfo`, year: day.year, date: day.iso },
  }
}

function letter(scene: Scene): ReturnType<Writer> {
  const { chance, day, number, region, subject } = scene
  const about = chance.one([
    'Permohonan Data Dukung',
    'Penyampaian Keputusan tentang Tim Koordinasi',
    'Tindak Lanjut Surat Edaran Menteri',
    'Permintaan Harmonisasi Rancangan Peraturan',
  ])
  const blocks = [
    ...letterhead(scene),
    cells([0.6, `${region.seat}, ${day.words}`]),
    cells([0, 'Nomor'], [0.12, `: 555/${number}/Diskominfo/${day.year}`]),
    cells([0, 'Sifat'], [0.12, ': Biasa']),
    cells([0, 'Lampiran'], [0.12, ': 1 berkas']),
    cells([0, 'Hal'], [0.12, `: ${about}`]),
    gap(),
    p('Yth. Sekretaris Daerah'),
    p('di tempat'),
    gap(),
    p(
      `Menindaklanjuti Peraturan Wali Kota Nomor 12 Tahun 2020 tentang ${subject}, bersama ini disampaikan hal-hal sebagai berikut.`,
    ),
    ...sentences(chance, 3),
    ...signedBy(scene, false),
  ]
  return {
    paper: { blocks },
    expected: {
      kind: 'letter',
      ...none,
      number: `555/${number}/Diskominfo/${day.year}`,
      year: day.year,
      date: day.iso,
    },
  }
}

function memo(scene: Scene): ReturnType<Writer> {
  const { chance, day, number } = scene
  const rows: readonly (readonly [string, string])[] = [
    ['Kepada', 'Kepala Dinas'],
    ['Dari', 'Kepala Bidang Aplikasi'],
    ['Tanggal', day.words],
    ['Nomor', `${number}/ND/${day.year}`],
    ['Hal', 'Laporan Pelaksanaan Undangan Rapat Koordinasi'],
  ]
  const blocks = [
    ...letterhead(scene),
    c('NOTA DINAS'),
    gap(),
    ...rows.map(([label, value]) => cells([0, label], [0.14, `: ${value}`])),
    gap(),
    ...sentences(chance, 4),
    ...signedBy(scene, false),
  ]
  return {
    paper: { blocks },
    expected: {
      kind: 'official_memo',
      ...none,
      number: `${number}/ND/${day.year}`,
      year: day.year,
      date: day.iso,
    },
  }
}

function assignment(scene: Scene): ReturnType<Writer> {
  const { chance, day, number } = scene
  const blocks = [
    ...letterhead(scene),
    c(chance.one(['SURAT TUGAS', 'SURAT PERINTAH TUGAS'])),
    c(`NOMOR: 094/${number}/${day.year}`),
    gap(),
    p('Dasar : Keputusan Wali Kota Nomor 100 Tahun 2022 tentang Tim Asesor Internal'),
    c('MEMERINTAHKAN:'),
    ...sentences(chance, 3),
    ...signedBy(scene, true),
  ]
  return {
    paper: { blocks },
    expected: {
      kind: 'assignment_letter',
      ...none,
      number: `094/${number}/${day.year}`,
      year: day.year,
      date: day.iso,
    },
  }
}

function audit(scene: Scene, by: 'internal' | 'external' | 'certified'): ReturnType<Writer> {
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

function report(scene: Scene): ReturnType<Writer> {
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

function budget(scene: Scene, isApproved: boolean): ReturnType<Writer> {
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

function contract(scene: Scene): ReturnType<Writer> {
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

function attendance({ chance, day, subject }: Scene): ReturnType<Writer> {
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

function roadmap({ chance, region, day }: Scene): ReturnType<Writer> {
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

function guide({ chance }: Scene): ReturnType<Writer> {
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

function certificate({ person, day, number, chance }: Scene): ReturnType<Writer> {
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

function academic({ chance, region, subject }: Scene): ReturnType<Writer> {
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
