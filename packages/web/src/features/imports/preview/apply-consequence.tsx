import { Plural, Trans } from '@lingui/react/macro'
import type { ImportKind } from '../../../lib/api/contract.ts'
import type { PreviewCounts } from './preview-rows.ts'

interface ApplyConsequenceProps {
  readonly counts: PreviewCounts
  readonly editionName: string
  readonly kind: ImportKind
}

/** What applying does, in words, before it is done. */
export function ApplyConsequence({ counts, editionName, kind }: ApplyConsequenceProps) {
  if (counts.unsettled > 0)
    return (
      <Plural
        value={counts.unsettled}
        other="Ada # baris yang harus diputuskan dahulu: ikuti catatan di barisnya, pilih instansinya, atau lewati. Belum ada yang berubah."
      />
    )
  if (counts.changes === 0)
    return <Trans>Tidak ada yang akan berubah: isi tabel sama dengan yang sudah ada.</Trans>
  if (kind === 'published_results')
    return (
      <Trans>
        {counts.rows} hasil terbitan akan tampak bagi orang di instansi Anda saja. Semuanya dapat dibatalkan
        sesudahnya.
      </Trans>
    )
  return (
    <>
      <Trans>
        {counts.changes} nilai di {counts.rows} baris akan ditulis atas nama Anda, menurut {editionName}.
      </Trans>{' '}
      {counts.openings > 0 ? <Plural value={counts.openings} other="# putaran akan dibuka." /> : null}{' '}
      <Trans>Sel kosong tidak mengubah apa pun.</Trans>{' '}
      <Trans>Rekan langsung melihatnya. Semuanya dapat dibatalkan sesudahnya.</Trans>
    </>
  )
}
