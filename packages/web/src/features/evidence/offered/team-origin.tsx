import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { examinationsQuery } from '../api/examinations.ts'

interface TeamOriginProps {
  readonly assessmentId: string
  readonly offerId: string
  /** When it came to stand here, in words. */
  readonly offered?: string
}

/** That Undagi offers it by itself, from what these people wrote into the book of the coordination team. */
export function TeamOrigin({ assessmentId, offerId, offered }: TeamOriginProps) {
  const { i18n } = useLingui()
  const { data = [] } = useQuery(examinationsQuery(assessmentId))
  const recorders = data.find((each) => each.offerId === offerId)?.recordedBy ?? []
  const names = new Intl.ListFormat(i18n.locale).format(recorders)
  return (
    <>
      {recorders.length > 0 ? (
        <Trans>dari Tim Koordinasi, dicatat oleh {names}, ditawarkan dengan sendirinya</Trans>
      ) : (
        <Trans>dari Tim Koordinasi, ditawarkan dengan sendirinya</Trans>
      )}
      {offered ? ` ${offered}` : null}
    </>
  )
}
