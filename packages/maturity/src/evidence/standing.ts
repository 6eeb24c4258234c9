import { formalMarks } from '../rule.ts'
import { type Check, met, open, titleOf, unmet } from './check.ts'
import type { DocumentFacts } from './evidence-facts.ts'
import { dayInWords } from './iso-date.ts'
import { isIssuedAct, type Need } from './need.ts'
import { checkRegistered } from './registered-act.ts'
import type { Truth } from './truth.ts'

interface Circumstances {
  readonly assessedOn: string
  /** Whether another document has revoked it. */
  readonly revoked: Truth
}

/**
 * Whether a document counts at all. A draft counts only where a draft is asked, a revoked one and one of a later day
 * nowhere, a rule whose time is over not either. A status that nobody has entered leaves it open.
 */
export function checkStanding(document: DocumentFacts, need: Need, circumstances: Circumstances): Check {
  const { status } = document
  const title = titleOf(document)
  const obstacle = findObstacle(document, circumstances)
  if (obstacle !== undefined) return obstacle
  const registered = checkRegistered(document, need, circumstances.assessedOn)
  if (registered?.truth === 'no') return registered
  if (status === 'draft' && need !== 'draft') return unmet(document, 'draft', () => draftInWords(document))
  if (status === 'documented' && need === 'enacted')
    return unmet(
      document,
      'not_enacted',
      () => `${title} baru terdokumentasi. Tetapkan dulu dengan nomor, tanggal, dan tanda tangan.`,
    )
  if (need === 'enacted' || document.kinds.some(isIssuedAct)) {
    const lapse = findLapse(document, circumstances.assessedOn)
    if (lapse !== undefined) return lapse
  }
  if (registered !== undefined) return registered
  if (status === 'unknown')
    return open(document, 'status_unknown', () => `Status ${title} belum diketahui. Lihat dan isi statusnya.`)
  return circumstances.revoked === 'unknown'
    ? open(
        document,
        'status_unknown',
        () => `${title} mungkin sudah dicabut. Periksa dokumen yang mencabutnya.`,
      )
    : met
}

/** The time of a document that is over or has not begun; `undefined` where it runs or nothing is known. */
export function findLapse(document: DocumentFacts, assessedOn: string): Check | undefined {
  const { validFrom, validTo } = document
  const title = titleOf(document)
  if (validTo !== undefined && validTo !== null && validTo < assessedOn)
    return unmet(
      document,
      'expired',
      () => `Masa berlaku ${title} habis pada ${dayInWords(validTo)}. Perpanjang atau perbarui.`,
    )
  if (validFrom === undefined || validFrom <= assessedOn) return undefined
  return unmet(
    document,
    'not_yet_in_force',
    () =>
      `${title} baru berlaku mulai ${dayInWords(validFrom)}, sesudah tanggal penilaian ${dayInWords(assessedOn)}, jadi tidak dihitung.`,
  )
}

function findObstacle(document: DocumentFacts, { assessedOn, revoked }: Circumstances): Check | undefined {
  const { dated, status, file } = document
  const title = titleOf(document)
  if (file?.readable === 'absent' || file?.not_encrypted === 'absent' || file?.not_only_login === 'absent')
    return unmet(
      document,
      'file_unsound',
      () => `Berkas ${title} tidak dapat dibaca penilai. Unggah ulang yang terbuka dan lengkap.`,
    )
  if (dated !== undefined && dated > assessedOn)
    return unmet(
      document,
      'dated_after_assessment',
      () =>
        `${title} bertanggal ${dayInWords(dated)}, sesudah tanggal penilaian ${dayInWords(assessedOn)}, jadi tidak dihitung.`,
    )
  if (status === 'revoked' || revoked === 'yes')
    return unmet(document, 'revoked', () => `${title} sudah dicabut. Lampirkan penggantinya yang berlaku.`)
  return undefined
}

const markLacks = {
  number: 'belum bernomor',
  date: 'belum bertanggal',
  signatory: 'belum ditandatangani',
  validity: 'belum menyebut masa berlaku',
  participants: 'belum memuat daftar peserta',
  results: 'belum memuat hasil',
} as const

function draftInWords(document: DocumentFacts): string {
  const lacks = formalMarks
    .filter((mark) => document.marks?.[mark] === 'absent')
    .map((mark) => markLacks[mark])
  const which = lacks.length === 0 ? '' : `: ${lacks.join(', ')}`
  const then = document.kinds.some(isIssuedAct) ? 'tetapkan dulu' : 'selesaikan dulu'
  return `${titleOf(document)} masih rancangan${which}; ${then}.`
}
