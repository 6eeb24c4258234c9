import type { DocumentText } from '../document-text.ts'
import type { InspectedKind } from './document-kinds.ts'
import type { Title } from './find-title.ts'
import type { Line } from './line.ts'
import { signInFormIssue } from './sign-in-form.ts'

const ADDRESS =
  /\bhttps?:\/\/|\bwww\.|\b[\w-]+\.(?:go|co|ac|or)\.id\b|\blocalhost\b|\b[\w-]+(?:\.[a-z][\w-]+)+\/\w/i
const CONTROLS =
  /^(?:log\s?in|log\s?out|masuk|keluar|dashboard|dasbor|beranda|home|menu|cari|search|simpan|batal|tambah|edit|hapus|username|password|kata sandi|nama pengguna|lupa (?:kata sandi|password)\??|unduh|unggah|export|ekspor|filter|next|previous|sebelumnya|berikutnya|pengaturan|profil|notifikasi|captcha|ingat saya|sign ?in|sign ?out|bantuan|panduan|laporan|statistik|verifikasi|referensi|detail|lihat|aksi|reset|kirim|kembali|surat masuk|surat keluar|disposisi|selamat datang.{0,30})$/i

const LETTERS_OF_A_SCREEN = 800

/** Their cells hold addresses and words such as "Laporan", and no screen. */
const LISTS: ReadonlySet<DocumentText['format']> = new Set(['xlsx', 'ods', 'csv'])

/** Pictures that show a program or a scene; a photographed or scanned paper is what its text says. */
export function pictureKind(
  { format, picture, pages, readability }: DocumentText,
  lines: readonly Line[],
  title: Title | undefined,
): InspectedKind | undefined {
  if (LISTS.has(format) || (format === 'image' && pages.length > 1)) return undefined
  // Behind a form to sign in there is often a photograph.
  const looks = looksLikeScreen(lines) || signInFormIssue({ pages, recognisedPages: [] }).length > 0
  // A page printed from a browser has text, but little.
  const isPicture = readability === 'scanned' || letters(lines) < LETTERS_OF_A_SCREEN
  const isTitled = title !== undefined && !isInMenu(title, lines)
  if (format !== 'image') return isPicture && looks && !isTitled ? 'screenshot' : undefined
  if (isTitled && !looks) return undefined
  if (picture?.fromCamera === true && !looks) return letters(lines) > 400 ? undefined : 'photo'
  if (looks || mayBeScreen(picture)) return 'screenshot'
  return letters(lines) > 200 ? undefined : 'photo'
}

/** "Laporan" in a menu is no heading. */
function isInMenu({ at }: Title, lines: readonly Line[]): boolean {
  return lines[at]?.segments.some(({ text }) => CONTROLS.test(text)) ?? false
}

function looksLikeScreen(lines: readonly Line[]): boolean {
  const words = lines
    .flatMap(({ segments }) => segments)
    .flatMap(({ text }) => CONTROLS.exec(text)?.[0] ?? [])
  // A column of a form may say "Disposisi" in each of its rows.
  const controls = new Set(words.map((word) => word.toLowerCase())).size
  const address = lines.slice(0, 6).some(({ text }) => ADDRESS.test(text))
  return controls >= 3 || (address && controls >= 1) || lines.slice(0, 3).some(({ text }) => BAR.test(text))
}

/** What a browser shows above a page, with the sign before it, and letters that recognition broke. */
const BAR = /^\W{0,3}(?:\S\s)?\w{3,6}:\/\/[\w.-]+\.\w{2,}(?:\/\S*)?$/

const SCREEN_RATIOS = [16 / 9, 16 / 10, 4 / 3, 3 / 2, 21 / 9, 19.5 / 9, 20 / 9, 18 / 9]

/** Below, no area of one colour is in it: a lens saw it, not a program. */
const LEAST_EVEN_SHARE = 0.15

function mayBeScreen(picture: DocumentText['picture']): boolean {
  return hasScreenShape(picture) && (picture?.evenShare ?? 1) >= LEAST_EVEN_SHARE
}

/** More dots than a monitor has, as cameras take. */
const MOST_DOTS = 9_000_000

/** As wide as a monitor or as tall as a phone; a camera's pictures may be as wide. */
export function hasScreenShape(picture: DocumentText['picture']): boolean {
  if (picture === undefined || picture.fromCamera || picture.width === 0) return false
  if (picture.width * picture.height > MOST_DOTS) return false
  const ratio = picture.width / picture.height
  const isWide = picture.width >= 800 && SCREEN_RATIOS.some((each) => Math.abs(ratio - each) < 0.06)
  const isPhone = ratio < 0.6 && SCREEN_RATIOS.some((each) => Math.abs(1 / ratio - each) < 0.06)
  return isWide || isPhone
}

function letters(lines: readonly Line[]): number {
  return lines.reduce((sum, { key }) => sum + key.length, 0)
}
