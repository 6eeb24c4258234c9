import type { CarriedSignature } from '../carried-signature.ts'
import type { MessageFacts } from '../cms/verify-message.ts'
import type { Finding } from '../facts.ts'
import type { JudgedSignature } from '../judge-signature.ts'

const BYTE_RANGE: Readonly<Record<NonNullable<CarriedSignature['byteRangeFault']>, string>> = {
  missing: 'Tanda tangan tidak menyebut bita mana yang ditandatangani.',
  'not-from-start': 'Tanda tangan tidak mencakup awal berkas.',
  'out-of-order': 'Bagian yang ditandatangani tertukar atau bertumpang tindih.',
  'beyond-file': 'Bagian yang ditandatangani melampaui ujung berkas: berkasnya terpotong.',
  'gap-is-not-contents':
    'Celah di antara bagian yang ditandatangani bukan persis isi tanda tangannya: di situ dapat disisipkan sesuatu.',
  'ends-inside-revision': 'Bagian yang ditandatangani tidak berakhir pada ujung sebuah revisi.',
  'not-in-its-revision': 'Bita yang ditandatangani bukan dokumen utuh yang memuat tanda tangan ini.',
}

const SIGNATURE: Readonly<Record<NonNullable<MessageFacts['signature']['fault']>, string>> = {
  'unsupported-algorithm': 'Algoritme tanda tangannya tidak dikenal.',
  'weak-algorithm':
    'Algoritme tanda tangannya (SHA-1 atau lebih tua) sudah dapat dipalsukan dan tidak diakui.',
  'weak-key': 'Kunci tanda tangannya terlalu pendek untuk diakui.',
  'unusable-key': 'Kunci sertifikatnya tidak cocok dengan algoritme tanda tangannya.',
  wrong: 'Tanda tangannya tidak cocok dengan sertifikat penanda tangan.',
  'no-attributes': 'Tanda tangannya tidak memuat atribut yang mengikatnya pada dokumen.',
  'no-certificate': 'Sertifikat penanda tangan tidak disertakan.',
}

/** Why the bytes are not what was signed. */
export function describeIntegrity({ carried, message, timeStamp }: JudgedSignature): readonly Finding[] {
  const findings: Finding[] = []
  const add = (code: string, sentence: string) => findings.push({ code, message: sentence })
  const { byteRangeFault } = carried
  if (byteRangeFault !== null) add(`byte_range.${byteRangeFault}`, BYTE_RANGE[byteRangeFault])
  if (message === null) {
    if (byteRangeFault === null)
      add('signature.unreadable', 'Isi tanda tangannya tidak dapat dibaca atau bentuknya tidak didukung.')
    return findings
  }
  const { digest, signature, attributes } = message
  if (attributes.messageDigest === 'absent')
    add(
      'digest.absent',
      'Tanda tangan tidak memuat sidik dokumen, sehingga tidak mengikat isinya dengan cara yang diakui.',
    )
  else if (!digest.matches) add('digest.mismatch', 'Isi dokumen bukan yang ditandatangani: sidiknya berbeda.')
  if (digest.isWeak)
    add(
      'digest.weak',
      `Sidik dokumen memakai ${digest.algorithm}, yang sudah dapat dipalsukan dan tidak diakui.`,
    )
  if (signature.fault !== null) add(`signature.${signature.fault}`, SIGNATURE[signature.fault])
  if (attributes.contentType !== 'right')
    add('attributes.content_type', 'Tanda tangan tidak menyatakan dengan benar apa yang ditandatangani.')
  if (attributes.signingCertificate === 'another')
    add('attributes.signing_certificate', 'Tanda tangan menyebut sertifikat lain daripada yang disertakan.')
  if (carried.kind === 'time-stamp' && timeStamp?.isOverTheseBytes === false)
    add('time_stamp.other_bytes', 'Meterai waktu ini dibuat untuk dokumen lain.')
  return findings
}
