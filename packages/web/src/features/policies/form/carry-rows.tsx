import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type Instrument, indicatorsOf } from '@undagi/maturity'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { fieldErrorOf } from '../../../lib/api/field-error.ts'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import type { PolicyDraft } from './policy-draft.ts'
import { RowList } from './row-list.tsx'

type Rows = PolicyDraft['carries']

interface CarryRowsProps {
  /** Of the latest round; undefined: there is none yet. */
  readonly edition: RoundOverview['edition'] | undefined
  readonly error: unknown
  readonly rows: Rows
  readonly onRows: (rows: Rows) => void
}

/** Which indicators and criteria of the latest round's edition lean on it; those of other editions stay as they are. */
export function CarryRows({ edition, error, rows, onRows }: CarryRowsProps) {
  const { data: instrument } = useQuery({
    ...instrumentQuery(edition ?? { id: '', revision: 0 }),
    enabled: edition !== undefined,
  })
  if (edition === undefined || instrument === undefined) return null
  const others = rows.filter(({ editionId }) => editionId !== edition.id)
  const here = rows.filter(({ editionId }) => editionId === edition.id)
  return (
    <CarryRowsOf {...{ instrument, error }} rows={here} onRows={(next) => onRows([...others, ...next])} />
  )
}

interface CarryRowsOfProps extends Omit<CarryRowsProps, 'edition'> {
  readonly instrument: Instrument
}

function CarryRowsOf({ instrument, error, rows, onRows }: CarryRowsOfProps) {
  const { t } = useLingui()
  const indicators = indicatorsOf(instrument)
  const indicatorChoices = indicators.map(({ code, shortName }) => ({
    ...{ value: code, label: `${code} ${shortName}` },
  }))
  const criteriaOf = (code: string) =>
    indicators
      .find((each) => each.code === code)
      ?.levels.flatMap(({ criteria }) => criteria)
      .map((criterion) => ({ value: criterion.code, label: `${criterion.code} ${criterion.text}` })) ?? []
  return (
    <RowList
      legend={<Trans>Menopang indikator ({instrument.shortName})</Trans>}
      hint={<Trans>Indikator, atau butirnya, yang dibuktikan dengan kebijakan ini.</Trans>}
      addLabel={<Trans>Tambah indikator</Trans>}
      removeLabel={(at) => t`Hapus indikator ke-${at}`}
      blank={{ editionId: instrument.id, indicatorCode: '', criterionCode: '' }}
      {...{ rows, onRows }}
      renderRow={({ indicatorCode, criterionCode }, change, at) => (
        <>
          <SelectField
            label={t`Indikator`}
            error={fieldErrorOf(error, `/carries/${at}`)}
            value={indicatorCode}
            choices={[{ value: '', label: t`Pilih…` }, ...indicatorChoices]}
            onChoose={(chosen) => change({ indicatorCode: chosen, criterionCode: '' })}
          />
          <SelectField
            label={t`Butir`}
            value={criterionCode}
            choices={[{ value: '', label: t`Seluruh indikator` }, ...criteriaOf(indicatorCode)]}
            onChoose={(chosen) => change({ criterionCode: chosen })}
          />
        </>
      )}
    />
  )
}
