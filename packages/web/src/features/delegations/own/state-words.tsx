import { Trans } from '@lingui/react/macro'
import type { Delegation } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { SecondFactorWords } from './second-factor-words.tsx'
import { UntilWords } from './until-words.tsx'

export function StateWords({ delegation }: { readonly delegation: Delegation }) {
  const format = useFormat()
  const { timeZone } = delegation.institution
  const until = format.date(lastMoment(delegation.validTo), timeZone)
  switch (delegation.state) {
    case 'running':
      return (
        <>
          {delegation.acceptedAt === null ? null : (
            <Trans>Undangan diterima {format.moment(delegation.acceptedAt, timeZone)}.</Trans>
          )}{' '}
          {delegation.atRest === null ? (
            <Trans>Berjalan sampai {until}.</Trans>
          ) : (
            <Trans>
              Bantuan ini <UntilWords delegation={delegation} />.
            </Trans>
          )}
        </>
      )
    case 'upcoming':
      return (
        <Trans>
          Mulai {format.date(delegation.validFrom, timeZone)}, <UntilWords delegation={delegation} />.
        </Trans>
      )
    case 'waiting':
      return (
        <Trans>
          Menunggu undangannya diterima; sesudah itu <UntilWords delegation={delegation} />.
        </Trans>
      )
    case 'invitation_over':
      return <Trans>Undangannya tidak diterima pada waktunya. Cabut, lalu minta bantuan lagi.</Trans>
    case 'helper_gone':
      return (
        <Trans>
          Tidak berlaku lagi: {delegation.delegateName} sudah tidak bekerja di sini, atau sekarang menilai
          instansi ini.
        </Trans>
      )
    case 'lapsed':
      return <Trans>Tidak berlaku: pemberinya tidak lagi memegang peran untuk mengisi.</Trans>
    case 'needs_second_factor':
      return <SecondFactorWords delegation={delegation} />
    case 'ended':
      return <Trans>Berakhir {until}.</Trans>
    case 'withdrawn':
      return <Trans>Dicabut {format.moment(delegation.withdrawnAt ?? delegation.validTo, timeZone)}.</Trans>
  }
}
