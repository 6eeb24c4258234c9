import { caps, letterhead, none, type Scene, sentences, signedBy, type Writer } from './office-scene.ts'
import { c, cells, gap, p } from './paper.ts'

interface List {
  readonly title: string
  readonly heads: readonly [string, string, string, string]
  readonly rows: readonly (readonly [string, string, string])[]
}

const LISTS: readonly [List, ...List[]] = [
  {
    title: 'Daftar Aset Teknologi Informasi',
    heads: ['No', 'Nama Aset', 'Lokasi', 'Kondisi'],
    rows: [
      ['Server rak', 'Ruang server', 'Baik'],
      ['Sakelar jaringan', 'Gedung B', 'Rusak ringan'],
    ],
  },
  {
    title: 'Daftar Aplikasi',
    heads: ['No', 'Nama Aplikasi', 'Pengelola', 'Alamat'],
    rows: [
      ['Sistem kepegawaian', 'BKPSDM', 'simpeg.contoh.go.id'],
      ['Laporan warga', 'Kominfo', 'lapor.contoh.go.id'],
    ],
  },
  {
    title: 'Register Risiko',
    heads: ['No', 'Kejadian Risiko', 'Dampak', 'Penanganan'],
    rows: [
      ['Listrik padam', 'Layanan terhenti', 'Genset'],
      ['Data hilang', 'Layanan terhenti', 'Cadangan harian'],
    ],
  },
]

/** With its heading, or as a sheet that begins with its columns. */
export function register(scene: Scene): ReturnType<Writer> {
  const { chance, region } = scene
  const { title, heads, rows } = chance.one(LISTS)
  const [first, second, third, fourth] = heads
  const blocks = [
    ...(chance.yes()
      ? [c(caps(title)), c(`PEMERINTAH ${caps(region.level)} ${caps(region.name)}`), gap()]
      : []),
    cells([0, first], [0.08, second], [0.45, third], [0.75, fourth]),
    ...rows.map(([name, one, other], index) =>
      cells([0, `${index + 1}`], [0.08, name], [0.45, one], [0.75, other]),
    ),
  ]
  return { paper: { blocks }, expected: { kind: 'register', ...none } }
}

export function procurementPlan({ chance, region, day }: Scene): ReturnType<Writer> {
  const blocks = [
    c('RENCANA UMUM PENGADAAN (RUP)'),
    c(`DINAS KOMUNIKASI DAN INFORMATIKA ${caps(region.name)}`),
    c(`TAHUN ANGGARAN ${day.year}`),
    cells([0, 'No'], [0.08, 'Nama Paket'], [0.5, 'Pagu (Rp)'], [0.75, 'Metode']),
    cells(
      [0, '1'],
      [0.08, 'Langganan internet'],
      [0.5, `${chance.whole(10, 900)}.000.000`],
      [0.75, 'E-Purchasing'],
    ),
  ]
  return { paper: { blocks }, expected: { kind: 'plan', ...none } }
}

export function termsOfReference(scene: Scene): ReturnType<Writer> {
  const blocks = [
    ...letterhead(scene),
    c('KERANGKA ACUAN KERJA'),
    c(scene.chance.one(['PEMBANGUNAN PORTAL', 'AUDIT TEKNOLOGI INFORMASI', 'PENYUSUNAN ARSITEKTUR'])),
    p('1. Latar Belakang'),
    ...sentences(scene.chance, 3),
    p('2. Keluaran'),
    ...sentences(scene.chance, 2),
    ...signedBy(scene, true),
  ]
  return { paper: { blocks }, expected: { kind: 'other', ...none } }
}

export function registration({ chance, region, day }: Scene): ReturnType<Writer> {
  const blocks = [
    c('KEMENTERIAN KOMUNIKASI DAN DIGITAL REPUBLIK INDONESIA'),
    c(chance.one(['TANDA DAFTAR PENYELENGGARA SISTEM ELEKTRONIK', 'SURAT TANDA TAMAT PELATIHAN'])),
    c(`Nomor: 0${chance.whole(100, 900)}/PSE/${day.year}`),
    gap(),
    p(`Nama instansi : Pemerintah ${region.level} ${region.name}`),
    p(`Tanggal terbit : ${day.words}`),
  ]
  return { paper: { blocks }, expected: { kind: 'certificate', ...none, date: day.iso, year: day.year } }
}
