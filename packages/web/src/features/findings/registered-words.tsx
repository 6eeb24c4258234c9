import { Plural, Trans } from '@lingui/react/macro'
import type { RegisteredPolicyState } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'

/** Whether the register says something of the document that somebody should know before they lean on it. */
export function isRegisterNoticed(registered: RegisteredPolicyState | null): boolean {
  if (registered === null) return false
  return registered.state !== 'enacted' || registered.inForceOn === null || registered.revokedSince !== null
}

/** Where the policy stands in the register, and what is left until it can carry what asks for an enacted one. */
export function RegisteredWords({ registered }: { readonly registered: RegisteredPolicyState }) {
  const format = useFormat()
  const { state, revokedSince } = registered
  const since = format.day(registered.since)
  const later = revokedSince === null ? '' : format.day(revokedSince)
  return (
    <>
      <StateWords {...{ registered, since }} />{' '}
      {state === 'revoked' || revokedSince === null ? null : (
        <Trans>
          Dicabut sejak {later}, sesudah tanggal penilaian; penilaian ini tidak berubah karenanya.
        </Trans>
      )}
    </>
  )
}

interface StateWordsProps {
  readonly registered: RegisteredPolicyState
  readonly since: string
}

function StateWords({ registered, since }: StateWordsProps) {
  switch (registered.state) {
    case 'revoked':
      return <Trans>di register kebijakan dicabut sejak {since}. Lampirkan penggantinya.</Trans>
    case 'stopped':
      return (
        <Trans>di register kebijakan dihentikan sejak {since}, jadi tidak menopang butir mana pun.</Trans>
      )
    case 'amended':
      return <AmendedWords {...{ registered, since }} />
    case 'enacted':
      return registered.inForceOn === null ? (
        <Trans>di register kebijakan ditetapkan {since}, pengundangannya belum dicatat.</Trans>
      ) : null
    default:
      return (
        <>
          <PreparingWords state={registered.state} since={since} /> <TimeLeft registered={registered} />
        </>
      )
  }
}

function AmendedWords({ registered: { through }, since }: StateWordsProps) {
  if (through === null)
    return <Trans>di register kebijakan diubah sejak {since}. Lampirkan juga perubahannya.</Trans>
  return (
    <Trans>
      di register kebijakan diubah sejak {since} oleh {through}. Lampirkan juga perubahannya.
    </Trans>
  )
}

function PreparingWords({
  state,
  since,
}: {
  readonly state: RegisteredPolicyState['state']
  readonly since: string
}) {
  if (state === 'proposed') return <Trans>di register kebijakan masih usulan sejak {since}.</Trans>
  if (state === 'draft') return <Trans>di register kebijakan masih rancangan sejak {since}.</Trans>
  return <Trans>di register kebijakan masih harmonisasi sejak {since}.</Trans>
}

/** Against the day that the round is closed. */
function TimeLeft({ registered: { stepsLeft, readyOn, daysAfterDue } }: Pick<StateWordsProps, 'registered'>) {
  const format = useFormat()
  if (readyOn === null || daysAfterDue === null) return null
  const ready = format.day(readyOn)
  return (
    <>
      <Plural value={stepsLeft} other={`# langkah hukum lagi, kira-kira berlaku ${ready}:`} />{' '}
      {daysAfterDue > 0 ? (
        <Plural value={daysAfterDue} other="# hari setelah penutupan, jadi tidak sempat." />
      ) : (
        <Plural value={-daysAfterDue} other="# hari sebelum penutupan." />
      )}
    </>
  )
}
