import { useLingui } from '@lingui/react/macro'
import type { TrustEntry, TrustFacts } from '../../lib/api/contract.ts'
import type { SignKind } from '../../ui/sign.tsx'

export const stateSign: Readonly<Record<TrustEntry['state'], SignKind | null>> = {
  in_force: 'ok',
  lapses_soon: 'look',
  lapsed: 'bad',
  withdrawn: null,
}

export function useTrustWords() {
  const { t } = useLingui()
  const kinds: Readonly<Record<TrustFacts['kind'], string>> = {
    anchor: t`Sertifikat induk`,
    intermediate: t`Sertifikat antara`,
    revocation_list: t`Daftar pencabutan (CRL)`,
  }
  const states: Readonly<Record<TrustEntry['state'], string>> = {
    in_force: t`berlaku`,
    lapses_soon: t`segera lewat waktu`,
    lapsed: t`lewat waktu`,
    withdrawn: t`ditarik`,
  }
  return {
    kind: ({ kind }: Pick<TrustFacts, 'kind'>) => kinds[kind],
    state: ({ state }: Pick<TrustEntry, 'state'>) => states[state],
  }
}

/** As programs and letters print it, in pairs: easier to compare by eye and aloud. */
export const inPairs = (sha256: string) => sha256.toUpperCase().match(/../g)?.join(' ') ?? ''
