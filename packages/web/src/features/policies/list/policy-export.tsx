import { useLingui } from '@lingui/react/macro'
import type { PolicySummary } from '../../../lib/api/contract.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { chosenLabel } from '../../../ui/filter-choice.ts'
import { usePolicyWords } from '../use-policy-words.ts'
import type { PolicyFilter } from './policy-filter.ts'
import { usePolicyFilterChoices } from './use-policy-filter-choices.ts'

interface PolicyExportProps {
  /** The whole register, from which the words of the filter come. */
  readonly all: readonly PolicySummary[]
  readonly shown: readonly PolicySummary[]
  readonly filter: PolicyFilter
}

/** The register to take along, exactly as filtered. */
export function PolicyExport({ all, shown, filter }: PolicyExportProps) {
  const { t } = useLingui()
  const { kinds, states } = usePolicyWords()
  const choices = usePolicyFilterChoices(all)
  const words = [choices.kind, choices.state, choices.year, choices.carried, choices.review]
  const said = words.map((choice) => chosenLabel(choice, filter)).join(', ')
  const sought = filter.cari ?? t`kata apa saja`
  return (
    <ExportMenu
      name={t`kebijakan`}
      title={t`Kebijakan`}
      sentence={t`${said}, memuat ${sought}`}
      rows={shown}
      columns={[
        { heading: t`Jenis`, value: ({ kind }) => kinds[kind] },
        { heading: t`Nomor`, value: ({ number }) => number },
        { heading: t`Tentang`, value: ({ subject }) => subject },
        { heading: t`Keadaan`, value: ({ state }) => states[state] },
        { heading: t`Sejak`, value: ({ since }) => since },
        { heading: t`Ditetapkan`, value: ({ enactedOn }) => enactedOn },
        { heading: t`Diundangkan`, value: ({ promulgatedOn }) => promulgatedOn },
        { heading: t`Mulai berlaku`, value: ({ inForceOn }) => inForceOn },
        { heading: t`Kira-kira siap`, value: ({ readyOn }) => readyOn },
        { heading: t`Tinjau paling lambat`, value: ({ reviewDueOn }) => reviewDueOn },
        {
          heading: t`Penanggung jawab`,
          value: ({ officers }) => officers.map(({ name }) => name).join('; '),
        },
        {
          heading: t`Indikator dan butir`,
          value: ({ carries }) =>
            carries
              .map(
                ({ editionId, indicatorCode, criterionCode }) =>
                  `${editionId} ${criterionCode ?? indicatorCode}`,
              )
              .join('; '),
        },
      ]}
    />
  )
}
