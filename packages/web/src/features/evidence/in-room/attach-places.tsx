import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { useState } from 'react'
import type { Institution, OfferedEvidence, RoundOverview } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { offeredQuery } from '../api/offers.ts'
import { AddInRoom } from './add-in-room.tsx'
import styles from './in-room.module.css'
import type { TabledPage } from './on-table.ts'
import { nothingTyped, type PlaceChosen, placeFrom, placeLacks } from './place-from.ts'

interface AttachPlacesProps {
  readonly institution: Institution
  readonly round: RoundOverview
  readonly indicator: Indicator
  readonly places: readonly TabledPage[]
  readonly onPlaces: (places: readonly TabledPage[]) => void
  /** Told of what is chosen and not attached yet: it goes along with what is sent. */
  readonly onChosen: (chosen: PlaceChosen) => void
  /** Sending was tried: what keeps the chosen one from going along is said at its field. */
  readonly isTold: boolean
  /** Whether the stage takes further evidence. */
  readonly isAsked: boolean
}

/** Points at documents that are offered for the indicator, each at its article and page; what is not offered yet comes in by the usual dialog. */
export function AttachPlaces(props: AttachPlacesProps) {
  const { institution, round, indicator, places, onPlaces, onChosen, isTold, isAsked } = props
  const { t } = useLingui()
  const mayRead = useMay(institution.id)('read_offered_evidence')
  const address = { assessmentId: round.assessmentId, code: indicator.code }
  const { data: offers = [] } = useQuery({ ...offeredQuery(address), enabled: mayRead })
  return (
    <fieldset className={styles.attach}>
      <legend>
        <Trans>Lampiran bukti</Trans>
      </legend>
      {places.length > 0 ? (
        <ul>
          {places.map((each) => (
            <li key={`${each.offerId} ${each.page} ${each.place}`}>
              {[titleOf(offers, each), each.place, each.page === null ? '' : t`hlm. ${each.page}`]
                .filter((word) => word !== '')
                .join(', ')}{' '}
              <LinkButton onClick={() => onPlaces(places.filter((other) => other !== each))}>
                <Trans>lepas</Trans>
              </LinkButton>
            </li>
          ))}
        </ul>
      ) : null}
      {offers.length > 0 ? (
        <PlaceAsked {...{ offers, onChosen, isTold }} onAdd={(place) => onPlaces([...places, place])} />
      ) : (
        <p className={styles.quiet}>
          <Trans>Tidak ada bukti yang diajukan untuk indikator ini.</Trans>
        </p>
      )}
      {isAsked ? <AddInRoom {...{ institution, round, indicator }} /> : null}
    </fieldset>
  )
}

const titleOf = (offers: readonly OfferedEvidence[], { offerId }: TabledPage) =>
  offers.find(({ id }) => id === offerId)?.evidence.title ?? ''

interface PlaceAskedProps extends Pick<AttachPlacesProps, 'onChosen' | 'isTold'> {
  readonly offers: readonly OfferedEvidence[]
  readonly onAdd: (place: TabledPage) => void
}

function PlaceAsked({ offers, onAdd, onChosen, isTold }: PlaceAskedProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState(nothingTyped)
  const [isTried, setTried] = useState(false)
  const chosen = placeFrom(typed)
  const lacks = placeLacks(typed)
  const isShown = isTried || (isTold && !chosen.isWhole)
  const type = (next: typeof typed) => {
    setTyped(next)
    onChosen(placeFrom(next))
  }
  const choose = (id: string) => {
    const offer = offers.find((each) => each.id === id)
    type({ offerId: id, article: offer?.article ?? '', page: offer?.page ? `${offer.page}` : '' })
  }
  const add = () => {
    setTried(chosen.place === null)
    if (chosen.place === null) return
    onAdd(chosen.place)
    type(nothingTyped)
  }
  return (
    <div className={styles.asked}>
      <SelectField
        label={t`Bukti yang diajukan`}
        error={isShown && lacks.document ? t`Pilih buktinya.` : undefined}
        value={typed.offerId}
        choices={[
          { value: '', label: t`Pilih…` },
          ...offers.map(({ id, evidence }) => ({ value: id, label: evidence.title })),
        ]}
        onChoose={choose}
      />
      <TextField
        label={t`Pasal atau bagian`}
        maxLength={400}
        value={typed.article}
        onChange={(event) => type({ ...typed, article: event.target.value })}
      />
      <TextField
        label={t`Halaman`}
        inputMode="numeric"
        error={isShown && lacks.page ? t`Tuliskan dengan angka, misalnya 12.` : undefined}
        value={typed.page}
        onChange={(event) => type({ ...typed, page: event.target.value })}
      />
      <Button onClick={add}>
        <Trans>Lampirkan</Trans>
      </Button>
    </div>
  )
}
