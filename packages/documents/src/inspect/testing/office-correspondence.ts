import { letterhead, none, type Scene, sentences, signedBy, type Writer } from './office-scene.ts'
import { c, cells, gap, p } from './paper.ts'

export function procedure(scene: Scene, isOpen: boolean): ReturnType<Writer> {
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

export function minutes(scene: Scene): ReturnType<Writer> {
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

export function protocol(scene: Scene): ReturnType<Writer> {
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

export function invitation(scene: Scene): ReturnType<Writer> {
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

export function letter(scene: Scene): ReturnType<Writer> {
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

export function memo(scene: Scene): ReturnType<Writer> {
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

export function assignment(scene: Scene): ReturnType<Writer> {
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
