import { Trans } from '@lingui/react/macro'

/** Why a draft does not count: said in the same words wherever an enacted or formal paper is asked. */
export function DraftWords() {
  return <Trans>Rancangan belum dihitung: belum ditetapkan, jadi belum mengikat siapa pun.</Trans>
}
