import type { Chance } from './chance.ts'

const REGIONS = [
  ['Kota', 'Tarakan', 'Kalimantan Utara'],
  ['Kota', 'Palu', 'Sulawesi Tengah'],
  ['Kota', 'Tegal', 'Jawa Tengah'],
  ['Kabupaten', 'Bantul', 'Daerah Istimewa Yogyakarta'],
  ['Kabupaten', 'Sumba Timur', 'Nusa Tenggara Timur'],
  ['Kabupaten', 'Banyuasin', 'Sumatera Selatan'],
  ['Provinsi', 'Gorontalo', ''],
  ['Provinsi', 'Riau', ''],
] as const

type Place = readonly [level: Region['level'], name: string, province: string]

const PEOPLE = [
  'Rahmat Hidayatullah',
  'Ni Luh Sukerti',
  'Yohanis Rumbewas',
  'Sri Wahyuningsih',
  'Bonar Simatupang',
  'Andi Tenriajeng',
  'Muh. Fadhil Akbar',
  'Theresia Lende',
  'Agus Prasetyo',
  'Dewi Kartikasari',
] as const
const TITLES = ['', '', ', S.T.', ', S.Kom., M.T.', ', S.H., M.Si.', ', M.M.'] as const

const SUBJECTS = [
  'Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik',
  'Arsitektur Sistem Pemerintahan Berbasis Elektronik',
  'Satu Data Tingkat Daerah',
  'Manajemen Risiko Layanan Digital',
  'Keamanan Informasi di Lingkungan Pemerintah Daerah',
  'Tata Kelola Pusat Data dan Jaringan Intra Pemerintah',
  'Pedoman Penyusunan Rancangan Peraturan di Lingkungan Pemerintah Daerah',
  'Perubahan atas Peraturan Nomor 17 Tahun 2019 tentang Rencana Induk Teknologi Informasi',
  'Pencabutan Peraturan Nomor 4 Tahun 2015 tentang Pengelolaan Situs Web',
  'Penggunaan Sertifikat Elektronik',
] as const

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

export interface Region {
  readonly level: 'Kota' | 'Kabupaten' | 'Provinsi'
  readonly name: string
  readonly province: string
  readonly head: string
  readonly seat: string
}

export function inventRegion(chance: Chance): Region {
  const [level, name, province] = chance.one<Place>(REGIONS)
  const head = { Kota: 'Wali Kota', Kabupaten: 'Bupati', Provinsi: 'Gubernur' }[level]
  return { level, name, province, head, seat: name }
}

export function inventPerson(chance: Chance): string {
  return chance.one(PEOPLE) + chance.one(TITLES)
}

export const inventSubject = (chance: Chance): string => chance.one(SUBJECTS)

export interface Day {
  readonly iso: string
  readonly words: string
  readonly figures: string
  readonly year: number
}

export function inventDay(chance: Chance): Day {
  const year = chance.whole(2018, 2026)
  const month = chance.whole(1, 12)
  const day = chance.whole(1, 28)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    iso: `${year}-${two(month)}-${two(day)}`,
    words: `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
    figures: `${two(day)}-${two(month)}-${year}`,
    year,
  }
}

const SENTENCES = [
  'Setiap perangkat daerah wajib menyediakan data yang mutakhir dan dapat dipertukarkan.',
  'Wali data melakukan pemeriksaan terhadap kesesuaian prinsip yang telah disepakati bersama.',
  'Pengelola aplikasi mencatat setiap kejadian dan melaporkannya paling lambat satu hari kerja.',
  'Pembiayaan pelaksanaan dibebankan pada anggaran pendapatan dan belanja daerah serta sumber lain yang sah.',
  'Ketentuan lebih lanjut diatur dengan keputusan yang ditetapkan di kemudian hari oleh pejabat yang berwenang.',
  'Rancangan arsitektur disusun oleh tim dan dibahas dengan pemangku kepentingan sebelum dipakai.',
  'Undangan kepada peserta disampaikan paling lambat tiga hari sebelum rapat koordinasi.',
  'Evaluasi dilakukan sekali setahun dengan memperhatikan hasil tahun sebelumnya.',
] as const

export const inventSentence = (chance: Chance): string => chance.one(SENTENCES)
