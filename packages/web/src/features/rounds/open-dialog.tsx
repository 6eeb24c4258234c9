import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { fieldErrorOf } from '../../lib/api/field-error.ts'
import { editionKey } from '../../lib/edition-of-year.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { fieldPairClass, TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { type RoundRegister, useOpenRound } from './api/round-register.ts'
import { changeYear, draftNewRound, findRoundLacks, type RoundDraft, toNewRound } from './round-draft.ts'
import { RoundFields } from './round-fields.tsx'
import { useRoundWords } from './use-round-words.ts'

interface OpenDialogProps {
  readonly institution: Institution
  readonly register: RoundRegister
  readonly onClose: () => void
  readonly onOpened: (year: number) => void
}

export function OpenDialog({ institution, register, onClose, onOpened }: OpenDialogProps) {
  const { t } = useLingui()
  const { editionSentence, lacks } = useRoundWords()
  const nameOf = (year: string) => t`Evaluasi ${year}`
  const [draft, setDraft] = useState(() => draftNewRound(register, nameOf))
  const open = useOpenRound(institution.id)
  const { editions, today } = register
  const missing = findRoundLacks(draft, register)
  const edition = editions.find((each) => editionKey(each) === draft.edition)
  const set = (part: Partial<RoundDraft>) => setDraft({ ...draft, ...part })
  const submit = () => {
    const round = toNewRound(draft, editions, institution.timeZone)
    if (missing.length === 0 && round) open.mutate(round, { onSuccess: ({ year }) => onOpened(year) })
  }
  const choices = editions.map((each) => ({ value: editionKey(each), label: each.shortName }))
  return (
    <ActionDialog
      wide
      title={<Trans>Buka putaran</Trans>}
      submitLabel={<Trans>Buka putaran {draft.year}</Trans>}
      consequence={
        <Trans>
          Semua orang di {institution.name} melihat putaran ini sebagai tahun terbaru atau dalam pilihan
          tahun, dan asesor internal dapat mulai mengisi. Tahun dan edisinya tidak dapat diubah lagi; putaran
          yang salah dapat ditarik.
        </Trans>
      }
      pending={open.isPending}
      error={open.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <div className={fieldPairClass}>
            <TextField
              label={t`Tahun`}
              inputMode="numeric"
              maxLength={4}
              value={draft.year}
              onChange={(event) =>
                setDraft(changeYear(draft, event.currentTarget.value, { editions, today, nameOf }))
              }
              error={
                missing.includes('year_taken')
                  ? lacks.year_taken
                  : tried && missing.includes('year')
                    ? lacks.year
                    : undefined
              }
            />
            <SelectField
              label={t`Edisi instrumen`}
              value={draft.edition}
              choices={edition ? choices : [{ value: '', label: t`Pilih edisi` }, ...choices]}
              onChoose={(chosen) => set({ edition: chosen })}
              hint={edition ? editionSentence(edition) : lacks.edition}
            />
          </div>
          <RoundFields
            draft={draft}
            onChange={set}
            timeZone={institution.timeZone}
            lacking={tried ? missing : []}
            targetError={fieldErrorOf(open.error, '/target')}
            isSent={false}
            isNational={false}
          />
        </>
      )}
    </ActionDialog>
  )
}
