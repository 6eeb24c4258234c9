import { useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { listEvidenceChoices } from '../../../lib/api/evidence-choices.ts'
import { SelectField } from '../../../ui/select-field.tsx'

/** The library, to choose the text from; kept under one key, so that it is asked for once. */
const libraryQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['evidence', institutionId, 'choices'],
    queryFn: () => listEvidenceChoices(institutionId),
  })

interface TextItemFieldProps {
  readonly institutionId: string
  readonly value: string
  readonly error: string | undefined
  readonly onChoose: (itemId: string) => void
}

/** Which item of the library holds its text. */
export function TextItemField({ institutionId, value, error, onChoose }: TextItemFieldProps) {
  const { t } = useLingui()
  const { data: items = [] } = useQuery(libraryQuery(institutionId))
  const known = items.map(({ id, newest }) => ({ value: id, label: newest.title }))
  // what is restricted, or not fetched yet, stays chosen
  const chosen =
    value !== '' && known.every((each) => each.value !== value)
      ? [{ value, label: t`Naskah yang sekarang` }]
      : []
  return (
    <SelectField
      label={t`Naskah`}
      hint={t`Dokumen di Bukti yang memuat naskahnya. Yang belum ada, unggah dahulu di sana.`}
      error={error}
      value={value}
      choices={[{ value: '', label: t`Belum dihubungkan` }, ...chosen, ...known]}
      onChoose={onChoose}
    />
  )
}
