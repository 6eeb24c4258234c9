import { Trans, useLingui } from '@lingui/react/macro'
import { namedAtOnce } from '../../../lib/named-at-once.ts'
import said from '../said.module.css'
import type { replacementChoices } from './replacement-choices.ts'

/** Why somebody whom one may look for is not among those who can be chosen. */
export function LeftOut({ leftOut }: Pick<ReturnType<typeof replacementChoices>, 'leftOut'>) {
  const { t } = useLingui()
  return [...leftOut].map(([why, people]) => {
    const more = people.length - namedAtOnce
    const first = people.slice(0, namedAtOnce).map(({ name }) => name)
    const names = [...first, ...(more > 0 ? [t`${more} orang lagi`] : [])].join(', ')
    return (
      <p key={why} className={said.by}>
        {why === 'signs_already' ? (
          <Trans>Tidak dapat dipilih karena sudah menjadi penanda tangan: {names}.</Trans>
        ) : why === 'not_assigned' ? (
          <Trans>Tidak dapat dipilih karena tidak sedang ditugaskan menilai di sini: {names}.</Trans>
        ) : (
          <Trans>
            Tidak dapat dipilih karena bukan koordinator, penanggung jawab, atau asesor internal: {names}.
          </Trans>
        )}
      </p>
    )
  })
}
