import { Trans, useLingui } from '@lingui/react/macro'
import { indicatorsOf } from '@undagi/maturity'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { MinistryLetterFields } from '../../../ui/letter-fields.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type DoubleRatings, useDoubleRating } from '../api/double-ratings.ts'
import type { DoublePlace } from '../double-place.ts'
import { drawLacks } from './draw-lacks.ts'

interface DrawDialogProps {
  readonly place: DoublePlace
  readonly ratings: DoubleRatings
  readonly onClose: () => void
}

/** Enough for a kappa, and room for one that is left out. */
const usualSize = 12

/** How many, by which seed and why; where the ministry is elsewhere, by which letter of it. */
export function DrawDialog({ place, ratings, onClose }: DrawDialogProps) {
  const { t } = useLingui()
  const { mutate, isPending, error } = useDoubleRating(place.round.assessmentId)
  const most = indicatorsOf(place.instrument).length
  const [draft, setDraft] = useState({
    ...{ size: String(Math.min(usualSize, most)), seed: '', reason: '' },
    ...{ letterNumber: '', letterDate: '' },
  })
  const { byLetterOnly } = ratings.can
  const lacks = drawLacks(draft, { most, byLetterOnly })
  const change = (changed: Partial<typeof draft>) => setDraft({ ...draft, ...changed })
  const submit = () => {
    if (lacks.length > 0) return
    const letter = { number: draft.letterNumber.trim(), date: draft.letterDate }
    mutate(
      {
        kind: 'draw',
        body: {
          ...{ expectedDraws: ratings.draws.length, size: Number(draft.size) },
          ...{ seed: draft.seed.trim(), reason: draft.reason.trim() },
          ...(byLetterOnly ? { letter } : {}),
        },
      },
      { onSuccess: onClose },
    )
  }
  return (
    <ActionDialog
      title={<Trans>Undi sampel penilaian ganda</Trans>}
      submitLabel={<Trans>Undi</Trans>}
      consequence={
        <Trans>
          Kata undian, alasan, dan hasilnya tercatat dan tidak dapat dihapus. Asesor yang menilai pertama
          tidak diberi tahu indikator mana yang terpilih.
        </Trans>
      }
      wide
      pending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => {
        const missing = (lack: (typeof lacks)[number], words: string) =>
          tried && lacks.includes(lack) ? words : undefined
        const letterLacks = (['number', 'date'] as const).filter(
          (part) => tried && lacks.includes(`letter_${part}`),
        )
        return (
          <>
            <TextField
              label={t`Banyaknya indikator`}
              hint={t`Di bawah 10 pasang, kesepakatan tidak dihitung.`}
              error={missing('size', t`Tulis bilangan dari 1 sampai ${most}.`)}
              inputMode="numeric"
              autoComplete="off"
              value={draft.size}
              onChange={(event) => change({ size: event.currentTarget.value })}
            />
            <TextField
              label={t`Kata undian`}
              hint={t`Sebutkan kepada peserta sebelum mengundi, misalnya tanggal dan nomor yang ditarik di rapat.`}
              error={missing('seed', t`Tulis kata undiannya.`)}
              maxLength={200}
              autoComplete="off"
              value={draft.seed}
              onChange={(event) => change({ seed: event.currentTarget.value })}
            />
            <TextArea
              label={t`Alasan`}
              error={missing('reason', t`Tuliskan alasannya.`)}
              value={draft.reason}
              onChange={(reason) => change({ reason })}
            />
            {byLetterOnly ? (
              <MinistryLetterFields
                letter={{ number: draft.letterNumber, date: draft.letterDate }}
                lacks={letterLacks}
                onChange={({ number, date }) => change({ letterNumber: number, letterDate: date })}
              />
            ) : null}
          </>
        )
      }}
    </ActionDialog>
  )
}
