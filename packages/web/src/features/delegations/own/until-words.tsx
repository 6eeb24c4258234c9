import { Trans } from '@lingui/react/macro'
import type { Delegation } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'

/** Until when help runs, in the middle of a sentence: the day it was given to is the truth only while something can be filled in. */
export function UntilWords({
  delegation: { atRest, validTo, institution },
}: {
  readonly delegation: Pick<Delegation, 'atRest' | 'validTo' | 'institution'>
}) {
  const until = useFormat().date(lastMoment(validTo), institution.timeZone)
  switch (atRest) {
    case null:
      return <Trans>sampai {until}</Trans>
    case 'locked':
      return <Trans>berhenti selama putarannya dikunci; bila dibuka lagi, sampai {until}</Trans>
    case 'sent':
      return <Trans>berhenti karena penilaiannya sudah dikirim; bila dikembalikan, sampai {until}</Trans>
    case 'over':
      return <Trans>selesai: pengisian penilaian ini sudah lewat</Trans>
  }
}
