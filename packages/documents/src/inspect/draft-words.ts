import { beginsLike } from './key-match.ts'
import { keyOf } from './line.ts'

/** What a paper that is not final is called. */
const DRAFT = /^(?:RANCANGAN|[DO0]R[A4]F[TF7]?|KONSEP|RAN?PER\p{L}{0,8}|RPERMEN|RPM)$/u
/** What is done with it until it is; as a label only beside a word such as "hasil" or "bahan". */
const STEP =
  /^(?:HARMONISASI|FASILITASI|PEMBAHASAN|USULAN|PENGHARMONISASIAN|MASUKAN|UJI|KONSULTASI|PARAF|TELAAH)$/
const LEAD = /^(?:HASIL|BAHAN|VERSI|NASKAH|UNTUK|MASIH|PASCA|PRA|SEBELUM|SETELAH|PROSES|MENUNGGU|TAHAP)$/
/** Whatever else such a label is made of: which one, when, whose. */
const COMPANION =
  /^(?:NET|AWAL|AKHIR|FINAL|REV(?:ISI)?|VER(?:SI)?|V|KE|NO(?:MOR)?|TGL|TANGGAL|PER|RAPAT|TIM|PUBLIK|INTERNAL|BIRO|BAGIAN|BAG|HUKUM|SETDA|SETDAKAB|SETDAKOT?|KANWIL|KEMENKUM(?:HAM)?|PANSUS|PANJA|BAPEMPERDA|DPRD|PARIPURNA|DINAS|DISKOMINFO|PERATURAN|KEPUTUSAN|PER(?:WALI|BUP|GUB|DA|MEN|WAL)|SK|SE|SOP|WALI|KOTA|WALIKOTA|BUPATI|GUBERNUR|MENTERI|DAERAH|OPD|ASISTEN|I|II|III|IV|JANUARI|FEBRUARI|MARET|APRIL|MEI|JUNI|JULI|AGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|DESEMBER)$/
const MOST_WORDS = 9

/** "NET KONSEP", "Hasil Harmonisasi Biro Hukum 12/5/2024": nothing but a label of a paper that is not final. */
export function isLabelOfDraft(text: string): boolean {
  const words = wordsOf(text)
  if (words.length === 0 || words.length > MOST_WORDS || !/^\P{L}*\p{Lu}/u.test(text)) return false
  const isNamed = words.some((word) => DRAFT.test(word) || isNearly(word))
  const isUnderway = words.some((word) => STEP.test(word)) && words.some((word) => LEAD.test(word))
  return (isNamed || isUnderway) && words.every(belongs)
}

/** Above the heading of an act stand a letterhead and labels: any of the words is one. */
export function speaksOfDraft(text: string): boolean {
  return wordsOf(text).some(
    (word) => DRAFT.test(word) || isNearly(word) || STEP.test(word) || word === 'BELUM',
  )
}

const PAPER = `(?:naskah|dokumen|berkas|rancangan|draft?|konsep|surat|peraturan|keputusan|edaran)`
const UNDERWAY = `(?:dalam|berupa|bersifat|final|ditetapkan|ditandatangani|diundangkan|disahkan|diberi|dinomori|bernomor|mendapat|resmi)`
const TOLD = new RegExp(String.raw`\b${PAPER}(?: \p{L}+){0,3} ini (?:masih|belum) ${UNDERWAY}\b`, 'iu')

/** "Naskah ini masih dalam pembahasan": it says so itself. */
export const tellsItIsDraft = (text: string): boolean => TOLD.test(text)

function belongs(word: string): boolean {
  return (
    [DRAFT, STEP, LEAD, COMPANION].some((known) => known.test(word)) || isNearly(word) || /^\d+$/.test(word)
  )
}

/** The word with a letter that a scan broke. */
function isNearly(word: string): boolean {
  return word.length >= 8 && word.length <= 10 && beginsLike(word, 'RANCANGAN')
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}|!$]+/u)
    .filter((word) => word !== '')
    .map((word) => (/^\d+$/.test(word) ? word : keyOf(word)))
}
