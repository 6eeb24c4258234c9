import type { Schemas } from '@undagi/api-client'
import { addDocument } from './add-document.ts'
import type { TestApp } from './create-test-app.ts'
import { assessmentOf } from './delegate-to.ts'

interface Offering {
  readonly by: string
  readonly at: string
  /** What is in its file; a link without one. */
  readonly content?: string
  readonly described?: Partial<Schemas['NewEvidence']>
  readonly place?: Partial<Schemas['NewEvidenceOffer']>
  readonly code?: string
  /** That of 2024 by default. */
  readonly assessmentId?: string
}

/** Sends a document, describes it and offers it for an indicator of 2024; its item. */
export async function offerDocument(undagi: TestApp, offering: Offering): Promise<string> {
  const { by, at, content, described = {}, place = {}, code = '1' } = offering
  const itemId = await addDocument(
    undagi,
    { person: by, institutionId: undagi.institution(at).id },
    {
      ...{ kind: 'decree', title: 'SK Aturan Perpustakaan', ...described },
      ...(content !== undefined && { text: content }),
    },
  )
  const { error } = await undagi.as(by).POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path: { assessmentId: offering.assessmentId ?? assessmentOf(undagi, at), code } },
    body: { itemId, criterionCode: null, article: null, page: null, atSeconds: null, why: '', ...place },
  })
  if (error !== undefined) throw new Error(JSON.stringify(error))
  return itemId
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
