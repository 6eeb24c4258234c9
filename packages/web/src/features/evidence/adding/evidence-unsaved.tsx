import { Trans } from '@lingui/react/macro'

/** What closing the form of a document costs. */
export function EvidenceUnsaved() {
  return <Trans>Bukti ini belum disimpan. Bila ditutup, isian dan berkas yang sudah dikirim dibuang.</Trans>
}
