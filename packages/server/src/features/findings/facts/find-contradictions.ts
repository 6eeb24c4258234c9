import type { Inspection } from '@undagi/documents'
import { inspectedKindNames } from '@undagi/documents/document-kinds'
import {
  type DocumentKind,
  dayInWords,
  documentKindNames,
  isSameNumber,
  type LegalStatus,
} from '@undagi/maturity'
import type { Contradiction } from './contradiction.ts'
import { fittingInspections, hasIssue, otherThanClaimed } from './fitting-inspections.ts'
import { inspectionsOf, type OfferedDocument } from './offered-document.ts'
import { registerDiffers } from './register-differs.ts'

const statusNames: Readonly<Record<LegalStatus, string>> = {
  draft: 'rancangan',
  documented: 'terdokumentasi',
  enacted: 'sudah ditetapkan',
  amended: 'sudah ditetapkan, dengan perubahan',
  revoked: 'dicabut',
  unknown: 'belum diketahui statusnya',
}

export function findContradictions(document: OfferedDocument): readonly Contradiction[] {
  return [
    ...kindDiffers(document),
    ...statusDiffers(document),
    ...numberDiffers(document),
    ...dateDiffers(document),
    ...pageBeyond(document),
    ...registerDiffers(document),
  ]
}

/** The days that the fitting files bear are all others than the one that a person names. */
export function isDateInDoubt(document: OfferedDocument): boolean {
  return dateDiffers(document).length > 0
}

function kindDiffers(document: OfferedDocument): Contradiction[] {
  const other = otherThanClaimed(document)
  if (other === undefined) return []
  const message = `Disebut ${documentKindNames[document.claim.kind]}, tetapi isinya tampak ${inspectedKindNames[other.kind]}. Periksa berkas dan jenisnya.`
  return [{ code: 'kind_differs', message }]
}

function statusDiffers(document: OfferedDocument): Contradiction[] {
  const { status, kind } = document.claim
  const found = inspectionsOf(document)
  const draft = found.find((each) => each.status === 'draft')
  const enacted = found.find((each) => each.status === 'enacted')
  const said = `Disebut ${statusNames[status]}, tetapi`
  const told: Contradiction[] = []
  if (draft !== undefined && enacted !== undefined)
    told.push({
      code: 'files_disagree',
      message: 'Satu berkasnya rancangan, berkas lainnya sudah ditetapkan. Pisahkan menjadi dua bukti.',
    })
  else if (draft !== undefined && ['documented', 'enacted', 'amended'].includes(status))
    told.push({ code: 'found_draft', message: `${said} isinya masih rancangan. ${whyDraft(draft)}` })
  else if (enacted !== undefined && (status === 'draft' || (status === 'documented' && rulesByForce(kind))))
    told.push({
      code: 'found_enacted',
      message: `${said} isinya bernomor, bertanggal, dan bertanda tangan. Perbarui statusnya bila sudah ditetapkan.`,
    })
  if (status !== 'revoked' && found.some((each) => hasIssue(each, 'revoked_mark')))
    told.push({
      code: 'revoked_mark',
      message: `${said} berkasnya bertanda dicabut atau tidak berlaku. Periksa mana yang benar.`,
    })
  if (found.some((each) => hasIssue(each, 'signature_broken')))
    told.push({
      code: 'signature_broken',
      message:
        'Bertanda tangan elektronik, tetapi berkasnya bukan lagi seperti ketika ditandatangani. Mintalah berkas aslinya.',
    })
  return told
}

/** What is merely written down where it should be in force. */
const rulesByForce = (kind: DocumentKind) => ['policy', 'decree', 'circular'].includes(kind)

const signsOfDraft = ['draft_mark', 'number_blank', 'date_blank', 'signatory_blank'] as const

function whyDraft(draft: Inspection): string {
  const sign = draft.issues.find(({ code }) => signsOfDraft.some((each) => each === code))
  return sign?.message ?? 'Unggah yang sudah ditetapkan.'
}

function numberDiffers(document: OfferedDocument): Contradiction[] {
  const { number } = document.claim
  const found = fittingInspections(document).flatMap((each) => each.number ?? [])
  const [first] = found
  if (number === null || first === undefined || found.some((each) => isSameNumber(each, number))) return []
  const message = `Nomornya disebut "${number}", tetapi dalam berkas tertulis "${first}". Samakan.`
  return [{ code: 'number_differs', message }]
}

function dateDiffers(document: OfferedDocument): Contradiction[] {
  const { dated } = document.claim
  const found = fittingInspections(document).flatMap(({ date }) => date ?? [])
  const [first] = found
  if (dated === null || first === undefined || found.includes(dated)) return []
  const message = `Tanggalnya disebut ${dayInWords(dated)}, tetapi dalam berkas tertulis ${dayInWords(first)}. Samakan.`
  return [{ code: 'date_differs', message }]
}

/** Only where the pages of every file are known. */
function pageBeyond({ files, places }: OfferedDocument): Contradiction[] {
  const pages = files.map(({ inspection }) => inspection?.pages ?? Number.POSITIVE_INFINITY)
  const last = Math.max(0, ...pages)
  if (files.length === 0 || last === 0 || last === Number.POSITIVE_INFINITY) return []
  const beyond = new Set(places.flatMap(({ page }) => (page !== null && page > last ? [page] : [])))
  return [...beyond].map((page) => ({
    code: 'page_beyond',
    message: `Kaitannya menunjuk halaman ${page}, tetapi berkasnya hanya ${last} halaman. Perbaiki halamannya.`,
  }))
}
