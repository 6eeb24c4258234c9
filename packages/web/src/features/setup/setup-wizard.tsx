import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import type { Session } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { type Step, steps } from './place-refusal.ts'
import type { SetupOptions } from './setup-draft.ts'
import { SetupShell } from './setup-shell.tsx'
import styles from './setup-wizard.module.css'
import { StepLine } from './step-line.tsx'
import { InstitutionStep } from './steps/institution-step.tsx'
import { PersonStep } from './steps/person-step.tsx'
import { RoundStep } from './steps/round-step.tsx'
import { UnitsStep } from './steps/units-step.tsx'
import { useWizard } from './use-wizard.ts'

interface SetupWizardProps {
  readonly code: string
  readonly options: SetupOptions
  readonly step: Step
  readonly onStep: (step: Step) => void
  readonly onDone: (session: Session) => void
}

/** Four short steps, one screen each; nothing is made before the last button. */
export function SetupWizard(props: SetupWizardProps) {
  const { code, options, step, onStep } = props
  const wizard = useWizard(props)
  const { filled, change, wrong } = wizard
  const words = useStepWords()[step]
  const shared = { filled, options, change, wrong }
  const pages: Readonly<Record<Step, () => ReactNode>> = {
    instansi: () => <InstitutionStep code={code} {...shared} />,
    anda: () => <PersonStep onPassword={wizard.setPassword} {...shared} />,
    unit: () => <UnitsStep {...shared} />,
    putaran: () => <RoundStep {...shared} />,
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    wizard.goOn()
  }
  const before = steps[steps.indexOf(step) - 1]
  return (
    <SetupShell title={words.title} lead={words.lead} progress={<StepLine step={step} />}>
      <form ref={wizard.form} className={styles.form} onSubmit={submit} noValidate>
        <Trouble wizard={wizard} />
        {pages[step]()}
        <div className={styles.actions}>
          {before ? (
            <Button onClick={() => onStep(before)}>
              <Trans>Kembali</Trans>
            </Button>
          ) : null}
          <Button kind="main" type="submit" aria-disabled={wizard.founding.isPending}>
            <GoOn step={step} isPending={wizard.founding.isPending} />
          </Button>
        </div>
      </form>
    </SetupShell>
  )
}

function GoOn({ step, isPending }: { step: Step; isPending: boolean }) {
  if (isPending) return <Trans>Menyiapkan…</Trans>
  return step === 'putaran' ? <Trans>Siapkan sekarang</Trans> : <Trans>Lanjut</Trans>
}

/** What no field answers for, and the units that the server refused. */
function Trouble({ wizard }: { wizard: ReturnType<typeof useWizard> }) {
  const errorWords = useErrorWords()
  const { founding, refusalsOfUnits, hasRefusals } = wizard
  const units = refusalsOfUnits()
  if (units.length > 0) {
    return (
      <Note tone="bad" role="alert">
        <ul>
          {units.map((unit) => (
            <li key={unit}>{unit}</li>
          ))}
        </ul>
      </Note>
    )
  }
  if (!founding.error || hasRefusals) return null
  return (
    <Note tone="bad" role="alert">
      {errorWords(founding.error)} <Trans>Isian Anda tetap di sini.</Trans>
    </Note>
  )
}

function useStepWords(): Readonly<Record<Step, { readonly title: string; readonly lead: string }>> {
  const { t } = useLingui()
  return {
    instansi: {
      title: t`Instansi mana yang akan dinilai?`,
      lead: t`Cari namanya; hasil yang pernah diterbitkan langsung terlihat. Tidak ada yang dibuat sebelum langkah keempat selesai.`,
    },
    anda: {
      title: t`Siapa Anda?`,
      lead: t`Anda menjadi administrator pertama, yang mengundang orang lain, sekaligus asesor internal, yang mengisi nilai.`,
    },
    unit: {
      title: t`Unit kerja apa saja yang ada?`,
      lead: t`Unit kerja menjawab dan mengumpulkan bukti. Daftar ini boleh belum sempurna; semuanya dapat diubah nanti.`,
    },
    putaran: {
      title: t`Putaran mana yang dibuka?`,
      lead: t`Satu putaran ialah penilaian satu tahun dengan satu edisi instrumen. Isian di bawah sudah terisi; ubah yang perlu saja.`,
    },
  }
}
