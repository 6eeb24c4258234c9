import { comparableName } from '../comparable-name.ts'

/** The fields of the internal team as decrees name them, with the words by which a unit's name shows that it is its own. */
const wordsOf = {
  organisation: ['organisasi', 'ortala'],
  data: ['statistik'],
  technology: ['komunikasi', 'informatika', 'kominfo'],
  security: ['persandian', 'siber'],
  law: ['hukum'],
  planning: ['perencanaan', 'bappeda', 'bapperida'],
  finance: ['keuangan', 'aset', 'pendapatan'],
  procurement: ['pengadaan'],
  personnel: ['kepegawaian', 'sumber daya manusia', 'bkpsdm'],
  archives: ['arsip', 'kearsipan', 'perpustakaan'],
  oversight: ['inspektorat'],
  services: [
    ...['pelayanan', 'penanaman modal', 'kependudukan', 'kesehatan', 'pendidikan', 'sosial'],
    ...['perhubungan', 'tenaga kerja', 'rumah sakit', 'puskesmas'],
  ],
  territory: ['kecamatan', 'kelurahan', 'distrik'],
} as const satisfies Record<string, readonly string[]>

export type UnitFunction = keyof typeof wordsOf

export const unitFunctions = Object.keys(wordsOf).filter(isUnitFunction)

/** In the words of those who choose one. */
export const unitFunctionNames: Readonly<Record<UnitFunction, string>> = {
  organisation: 'Organisasi dan tata laksana',
  data: 'Data dan statistik',
  technology: 'Teknologi informasi',
  security: 'Keamanan informasi',
  law: 'Hukum',
  planning: 'Perencanaan',
  finance: 'Penganggaran, keuangan, dan aset',
  procurement: 'Pengadaan barang dan jasa',
  personnel: 'Kepegawaian',
  archives: 'Kearsipan',
  oversight: 'Pengawasan',
  services: 'Pelayanan publik',
  territory: 'Kecamatan dan kelurahan',
}

/** What a unit is there for, as far as its name says so; a unit may have several, and many names say none. */
export function functionsOfUnit({ name }: { readonly name: string }): UnitFunction[] {
  const told = ` ${comparableName(name.replaceAll(/[^\p{L}\p{N}]+/gu, ' '))} `
  return unitFunctions.filter((each) => wordsOf[each].some((word) => told.includes(` ${word} `)))
}

function isUnitFunction(text: string): text is UnitFunction {
  return Object.hasOwn(wordsOf, text)
}
