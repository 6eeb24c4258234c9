import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { LetterDraft, LetterLack } from '../../../lib/letter-draft.ts'
import { fieldGroupClass } from '../../../ui/field.tsx'
import { LetterFields } from '../../../ui/letter-fields.tsx'

interface PaperFieldsProps {
  readonly name: string
  readonly example: string
  readonly paper: LetterDraft
  readonly lacks: readonly LetterLack[]
  readonly onChange: (paper: LetterDraft) => void
  /** What else is asked of it. */
  readonly children?: ReactNode
}

/** Number and day of one signed paper. */
export function PaperFields({ name, example, paper, children, ...rest }: PaperFieldsProps) {
  const { t } = useLingui()
  return (
    <fieldset className={fieldGroupClass}>
      <legend>{name}</legend>
      <LetterFields
        numberLabel={t`Nomor`}
        numberHint={t`Misalnya ${example}`}
        dateLabel={t`Tanggal`}
        letter={paper}
        {...rest}
      />
      {children}
    </fieldset>
  )
}
