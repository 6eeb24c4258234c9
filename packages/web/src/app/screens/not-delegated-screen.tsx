import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { KeptTexts } from '../../features/assessments/drafts/kept-texts.tsx'
import { StateWords } from '../../features/delegations/own/state-words.tsx'
import type { Delegation } from '../../lib/api/contract.ts'
import { buttonClass } from '../../ui/button.tsx'
import { useRound } from '../use-round.ts'
import { Screen } from './screen.tsx'

interface NotDelegatedScreenProps {
  readonly code: string
  /** What once gave it, or will; the newest first. */
  readonly delegations: readonly Delegation[]
}

/** Of an indicator that is not delegated just now: why, and the text that did not get through. */
export function NotDelegatedScreen({ code, delegations }: NotDelegatedScreenProps) {
  const { t } = useLingui()
  const { institution, round } = useRound()
  const [newest] = delegations
  const isOver = newest?.state === 'withdrawn' || newest?.state === 'ended'
  return (
    <Screen
      title={
        isOver
          ? t`Indikator ${code} tidak lagi didelegasikan kepada Anda`
          : t`Indikator ${code} tidak terbuka bagi Anda`
      }
      actions={
        <Link to="/$slug/pendelegasian" params={{ slug: institution.slug }} className={buttonClass('main')}>
          <Trans>Pendelegasian untuk Anda</Trans>
        </Link>
      }
    >
      {newest ? (
        <p>
          <Trans>Pendelegasian dari {newest.giverName}:</Trans> <StateWords delegation={newest} />
        </p>
      ) : (
        <p>
          <Trans>Yang terbuka bagi Anda hanya indikator yang sedang didelegasikan kepada Anda.</Trans>
        </p>
      )}
      {isOver ? (
        <p>
          <Trans>
            Yang sudah Anda isi dan tersimpan tetap ada. Bila masih diperlukan, mintalah {newest.giverName}{' '}
            mendelegasikannya lagi.
          </Trans>
        </p>
      ) : null}
      <KeptTexts assessmentId={round.assessmentId} code={code} />
    </Screen>
  )
}
