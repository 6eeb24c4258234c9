import { Trans, useLingui } from '@lingui/react/macro'
import type { AuditPerson } from '../../lib/api/contract.ts'
import { ChoiceWord } from '../../ui/choice-word.tsx'
import { SearchWord } from '../../ui/search-word.tsx'
import type { AuditFilter } from './audit-filter.ts'
import { DayWord } from './day-word.tsx'
import { useAuditChoices } from './use-audit-choices.ts'

interface AuditSentenceProps {
  readonly people: readonly AuditPerson[]
  readonly filter: AuditFilter
  readonly onFilter: (filter: AuditFilter) => void
}

/** "Yang dilihat dan dilakukan Ani tentang penilaian dari 1 November sampai hari ini" */
export function AuditSentence({ people, filter, onFilter }: AuditSentenceProps) {
  const { t } = useLingui()
  const choices = useAuditChoices(people)
  const change = (part: AuditFilter) => onFilter({ ...filter, ...part })
  const outcome = (
    <ChoiceWord
      label={t`Hasil`}
      value={filter.hasil ?? 'semua'}
      choices={choices.outcomes}
      onChoose={(hasil) => change({ hasil: hasil === 'semua' ? undefined : hasil })}
    />
  )
  const person = (
    <ChoiceWord
      label={t`Orang`}
      value={filter.orang ?? ''}
      choices={choices.people}
      onChoose={(orang) => change({ orang: orang || undefined })}
    />
  )
  const area = (
    <ChoiceWord
      label={t`Hal`}
      value={filter.hal ?? 'semua'}
      choices={choices.areas}
      onChoose={(hal) => change({ hal: hal === 'semua' ? undefined : hal })}
    />
  )
  const object = <SearchWord ref={null} value={filter.objek ?? ''} onChange={(objek) => change({ objek })} />
  const from = <DayWord label={t`Dari tanggal`} value={filter.dari} onChange={(dari) => change({ dari })} />
  const to = (
    <DayWord label={t`Sampai tanggal`} value={filter.sampai} onChange={(sampai) => change({ sampai })} />
  )
  return (
    <Trans>
      Yang {outcome} {person} tentang {area}, memuat {object}, dari {from} sampai {to}
    </Trans>
  )
}
