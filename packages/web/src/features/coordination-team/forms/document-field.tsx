import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { documentKindNames } from '@undagi/maturity'
import { SelectField } from '../../../ui/select-field.tsx'
import { documentChoicesQuery } from '../api/choices.ts'

interface DocumentFieldProps {
  readonly institutionId: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  /** Kinds that stand first. */
  readonly first: readonly string[]
  readonly value: string
  readonly onChoose: (itemId: string) => void
}

/** One document of the library; those of the kinds that are meant stand first. */
export function DocumentField({ institutionId, first, onChoose, ...field }: DocumentFieldProps) {
  const { t } = useLingui()
  const choices = useDocumentChoices(institutionId, first)
  return (
    <SelectField
      {...field}
      choices={[{ value: '', label: choices ? t`Pilih…` : t`Memuat daftar…` }, ...(choices ?? [])]}
      onChoose={onChoose}
    />
  )
}

/** Undefined while they come. */
export function useDocumentChoices(institutionId: string, first: readonly string[]) {
  const { data } = useQuery(documentChoicesQuery(institutionId))
  const isFirst = (kind: string) => first.includes(kind)
  return data
    ?.map(({ id, newest: { kind, title, number } }) => ({ id, kind, title, number }))
    .toSorted((a, b) => Number(isFirst(b.kind)) - Number(isFirst(a.kind)))
    .map(({ id, kind, title, number }) => ({
      value: id,
      label: [title, number, documentKindNames[kind]].filter((each) => each !== null).join(', '),
    }))
}
