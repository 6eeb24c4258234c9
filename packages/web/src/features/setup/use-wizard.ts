import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Session } from '../../lib/api/contract.ts'
import { usePasswordJudgement } from '../../lib/use-password-judgement.ts'
import { finishSetup } from './api/setup.ts'
import { checkStep, type Lack } from './check-step.ts'
import { placeRefusals, type Refusal, type Step, steps } from './place-refusal.ts'
import { dayIn, settleRound } from './settle-round.ts'
import type { SetupOptions } from './setup-draft.ts'
import { toAnswers, unitsOf } from './to-answers.ts'
import { useLackWords } from './use-lack-words.ts'
import { useSetupDraft } from './use-setup-draft.ts'

interface Wizard {
  readonly code: string
  readonly options: SetupOptions
  readonly step: Step
  readonly onStep: (step: Step) => void
  readonly onDone: (session: Session) => void
}

/** The four steps over one draft: what is filled in, what is wrong where, and the way on. */
export function useWizard({ code, options, step, onStep, onDone }: Wizard) {
  const { t } = useLingui()
  const { draft, change } = useSetupDraft()
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState<Step>()
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const form = useRef<HTMLFormElement>(null)
  const lackWords = useLackWords()
  const today = dayIn(draft.timeZone, new Date())
  const settled = settleRound(draft.round, options, { today, nameOf: (year) => t`Evaluasi ${year}` })
  const judgement = usePasswordJudgement(password, draft)
  const filled = { draft, password, judgement, settled }
  const firstOpen = steps.find((each) => checkStep(each, filled).length > 0)

  const showWrong = (where: Step) => {
    setTried(where)
    if (where !== step) onStep(where)
    // after the words stand on the page
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const founding = useMutation({
    mutationFn: () => finishSetup(toAnswers(draft, { code, password, settled })),
    onSuccess: onDone,
    onError: (error) => {
      const placed = placeRefusals(error)
      setRefusals(placed)
      if (placed[0]) showWrong(placed[0].step)
    },
  })

  const goOn = () => {
    setRefusals((before) => before.filter((refusal) => refusal.step !== step))
    if (checkStep(step, filled).length > 0) return showWrong(step)
    setTried(undefined)
    const next = steps[steps.indexOf(step) + 1]
    if (next) return onStep(next)
    // a reload forgets the password, and an address may lead past a step
    if (firstOpen) return showWrong(firstOpen)
    if (!founding.isPending) founding.mutate()
  }

  const wrong = (lack: Lack, field?: string) => {
    if (tried === step && checkStep(step, filled).includes(lack)) return lackWords[lack]
    return refusals.find((refusal) => refusal.step === step && refusal.field === field)?.message
  }

  return {
    ...{ form, filled, change, setPassword, founding, goOn, wrong },
    hasRefusals: refusals.length > 0,
    refusalsOfUnits: () => nameUnits(refusals, step, draft),
  }
}

/** Refused units by their names: the person does not count rows as the server does. */
function nameUnits(refusals: readonly Refusal[], step: Step, draft: Parameters<typeof unitsOf>[0]): string[] {
  if (step !== 'unit') return []
  const units = unitsOf(draft)
  return refusals
    .filter((refusal) => refusal.step === 'unit')
    .map(({ field, message }) => {
      const position = Number(field.split('/')[0])
      return `${position + 1}. ${units[position]?.name ?? ''}: ${message}`
    })
}
