import { useLingui } from '@lingui/react/macro'
import type {
  PolicyKind,
  PolicyReference,
  PolicyRelationKind,
  PolicyState,
  PolicyStep,
} from '../../lib/api/contract.ts'
import { useCurrentPlace } from '../../lib/current-place.ts'

/** What the register calls things. */
export function usePolicyWords() {
  const { t } = useLingui()
  const place = useCurrentPlace()
  const heads: Readonly<Record<string, string>> = {
    provinsi: t`Peraturan Gubernur`,
    kabupaten: t`Peraturan Bupati`,
    kota: t`Peraturan Wali Kota`,
  }
  const kinds: Readonly<Record<PolicyKind, string>> = {
    regional_regulation: t`Peraturan Daerah`,
    head_regulation: heads[place?.category ?? ''] ?? t`Peraturan Kepala Daerah`,
    ministerial_regulation: t`Peraturan Menteri atau Lembaga`,
    decree: t`Keputusan (SK)`,
    circular: t`Surat Edaran`,
    procedure: t`SOP`,
  }
  const states: Readonly<Record<PolicyState, string>> = {
    proposed: t`usulan`,
    draft: t`rancangan`,
    harmonisation: t`harmonisasi`,
    enacted: t`ditetapkan`,
    amended: t`diubah`,
    revoked: t`dicabut`,
    stopped: t`dihentikan`,
  }
  const steps: Readonly<Record<PolicyStep, string>> = {
    proposed: t`Usulan`,
    drafted: t`Penyusunan rancangan`,
    harmonised: t`Harmonisasi`,
    deliberated: t`Pembahasan dengan DPRD`,
    facilitated: t`Fasilitasi`,
    enacted: t`Penetapan`,
    promulgated: t`Pengundangan`,
    amended: t`Perubahan`,
    revoked: t`Pencabutan`,
    stopped: t`Penghentian`,
  }
  const nameOf = ({ kind, number, subject }: Pick<PolicyReference, 'kind' | 'number' | 'subject'>) =>
    number === null
      ? t`${kinds[kind]} tentang ${subject}`
      : t`${kinds[kind]} Nomor ${number} tentang ${subject}`
  return { kinds, states, steps, nameOf }
}

/** What one does to the other, read from either side. */
export function useRelationWords() {
  const { t } = useLingui()
  const does: Readonly<Record<PolicyRelationKind, string>> = {
    implements: t`melaksanakan`,
    amends: t`mengubah`,
    revokes: t`mencabut`,
  }
  const isDone: Readonly<Record<PolicyRelationKind, string>> = {
    implements: t`dilaksanakan oleh`,
    amends: t`diubah oleh`,
    revokes: t`dicabut oleh`,
  }
  return { does, isDone }
}
