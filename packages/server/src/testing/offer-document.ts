import type { Schemas } from '@undagi/api-client'
import { evidenceSchema } from '../features/evidence/evidence.schemas.ts'
import { uploadSchema } from '../features/uploads/uploads.schemas.ts'
import type { TestApp } from './create-test-app.ts'
import { assessmentOf } from './delegate-to.ts'
import { sessionOf } from './seed-institutions.ts'
import { send } from './send.ts'

interface Offering {
  readonly by: string
  readonly at: string
  /** What is in its file; a link without one. */
  readonly content?: string
  readonly described?: Partial<Schemas['NewEvidence']>
  readonly place?: Partial<Schemas['NewEvidenceOffer']>
  readonly code?: string
}

const decree: Omit<Schemas['NewEvidence'], 'uploadIds'> = {
  ...{ kind: 'decree', title: 'SK Aturan Perpustakaan', number: null, issuer: null, dated: null },
  ...{ validFrom: null, validTo: null, status: 'enacted', confidentiality: 'internal' },
  ...{ viewerIds: [], link: null, note: '' },
}

/** Sends a document, describes it and offers it for an indicator of 2024; its item. */
export async function offerDocument(undagi: TestApp, offering: Offering): Promise<string> {
  const { by, at, content, described = {}, place = {}, code = '1' } = offering
  const institutionId = undagi.institution(at).id
  const uploadIds = content === undefined ? [] : [await sendFile(undagi, { by, at, content })]
  const added = await send(undagi, {
    ...{ method: 'POST', path: `/institutions/${institutionId}/evidence`, token: sessionOf(by) },
    body: {
      ...{ ...decree, uploadIds, link: content === undefined ? 'https://jdih.undagi.test/1' : null },
      ...described,
    },
  })
  const { id: itemId } = evidenceSchema.parse(await added.json())
  const { error } = await undagi.as(by).POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path: { assessmentId: assessmentOf(undagi, at), code } },
    body: { itemId, criterionCode: null, article: null, page: null, atSeconds: null, why: '', ...place },
  })
  if (error !== undefined) throw new Error(JSON.stringify(error))
  return itemId
}

/** A file of text that has arrived whole. */
async function sendFile(
  undagi: TestApp,
  { by, at, content }: Pick<Offering, 'by' | 'at'> & { readonly content: string },
): Promise<string> {
  const path = `/institutions/${undagi.institution(at).id}/uploads`
  const token = sessionOf(by)
  const headers = {
    'upload-length': String(Buffer.byteLength(content)),
    'upload-metadata': `filename ${Buffer.from('dokumen.txt').toString('base64')}`,
  }
  const begun = await send(undagi, { method: 'POST', path, headers, token })
  const { id } = uploadSchema.parse(await begun.json())
  await send(undagi, {
    ...{ method: 'PATCH', path: `${path}/${id}`, file: content, token },
    ...{ fileType: 'application/offset+octet-stream', headers: { 'upload-offset': '0' } },
  })
  return id
}

/** A decision of a head, as offices print it; without a number and day it is a draft. */
export function decreeText(number: string, day: string, subject = 'ATURAN PERPUSTAKAAN'): string {
  return [
    'KEPUTUSAN WALI KOTA ARANG',
    `NOMOR ${number}`,
    'TENTANG',
    subject,
    'WALI KOTA ARANG,',
    'Menimbang : a. bahwa perpustakaan perlu diatur;',
    'Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
    'MEMUTUSKAN:',
    'Menetapkan : KEPUTUSAN WALI KOTA TENTANG ATURAN PERPUSTAKAAN.',
    'KESATU : Jam buka adalah pukul 08.00 sampai 16.00.',
    'KEDUA : Keputusan ini berlaku sejak tanggal ditetapkan.',
    'Ditetapkan di Arang',
    `pada tanggal ${day}`,
    'WALI KOTA ARANG,',
    'ttd.',
    'SITI RAHAYU',
  ].join('\n')
}
