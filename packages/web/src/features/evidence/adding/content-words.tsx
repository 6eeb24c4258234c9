import { Trans } from '@lingui/react/macro'
import type { DraftFaults } from './evidence-draft.ts'

/** What is wrong with what a document holds. */
export function ContentWords({ fault }: { readonly fault: NonNullable<DraftFaults['content']> }) {
  if (fault === 'missing') return <Trans>Pilih paling sedikit satu berkas, atau tuliskan tautannya.</Trans>
  if (fault === 'both')
    return <Trans>Satu bukti berisi berkas atau tautan, tidak keduanya. Kosongkan salah satunya.</Trans>
  return <Trans>Ada berkas yang belum diterima. Buang dari daftar, lalu simpan.</Trans>
}
