import type { PolicyKind, PolicyStep } from './policy-words.ts'

/** Where it stands. None of the texts was at hand when this was written, so each is `unconfirmed` until somebody has compared it. */
interface LegalSource {
  readonly document: string
  readonly at: string
  readonly confidence: 'unconfirmed'
}

/** One step on the way to being in force. */
export interface ProcedureStep {
  readonly step: PolicyStep
  /** May be passed over: not every document of the kind goes through it. */
  readonly isOptional: boolean
  /** Why it is asked; null: custom of offices, no rule that we know. */
  readonly required: LegalSource | null
  /** How long it usually takes: of what has begun, how long it goes on; of what comes about, how long one waits for it. */
  readonly duration: UsualDuration
}

export interface UsualDuration {
  readonly days: number
  readonly unit: 'working' | 'calendar'
  /** The limit that a rule sets; null: an estimate of ours, which the institution may replace with its own experience. */
  readonly source: LegalSource | null
}

const law = 'UU 12/2011 jo. UU 13/2022'
const regional = 'Permendagri 80/2015 jo. Permendagri 120/2018'
const government = 'UU 23/2014'

const source = (document: string, at: string): LegalSource => ({ document, at, confidence: 'unconfirmed' })
const estimate = (days: number): UsualDuration => ({ days, unit: 'calendar', source: null })
const limit = (days: number, unit: UsualDuration['unit'], from: LegalSource): UsualDuration => ({
  days,
  unit,
  source: from,
})
const asked = (step: PolicyStep, required: LegalSource | null, duration: UsualDuration): ProcedureStep => ({
  ...{ step, isOptional: false, required, duration },
})
const optional = (each: ProcedureStep): ProcedureStep => ({ ...each, isOptional: true })

/** Who goes which way. Decrees, circulars and procedures are no regulations: nobody harmonises or promulgates them. */
export const procedures: Readonly<Record<PolicyKind, readonly ProcedureStep[]>> = {
  regional_regulation: [
    asked('proposed', source(law, 'Pasal 32 sampai 39 (Propemperda)'), estimate(30)),
    asked('drafted', source(law, 'Pasal 56 sampai 63'), estimate(60)),
    asked('harmonised', source(law, 'Pasal 58 dan 63'), estimate(14)),
    asked('deliberated', source(law, 'Pasal 75 sampai 77'), estimate(60)),
    asked(
      'facilitated',
      source(regional, 'bagian fasilitasi; nomor register: UU 23/2014 Pasal 243'),
      limit(15, 'working', source(regional, 'bagian fasilitasi')),
    ),
    asked(
      'enacted',
      source(law, 'Pasal 78 sampai 80'),
      limit(30, 'calendar', source(law, 'Pasal 79 ayat (1) dan Pasal 80')),
    ),
    asked('promulgated', source(law, 'Pasal 81, 86, dan 87'), estimate(2)),
  ],
  head_regulation: [
    asked('proposed', null, estimate(7)),
    asked('drafted', source(regional, 'bagian penyusunan Perkada'), estimate(30)),
    asked('harmonised', source(law, 'Pasal 97D (ditambahkan UU 13/2022)'), estimate(14)),
    optional(
      asked(
        'facilitated',
        source(regional, 'bagian fasilitasi'),
        limit(15, 'working', source(regional, 'bagian fasilitasi')),
      ),
    ),
    asked('enacted', source(government, 'Pasal 246'), estimate(7)),
    asked('promulgated', source(law, 'Pasal 86 ayat (2) dan Pasal 87'), estimate(2)),
  ],
  ministerial_regulation: [
    asked('proposed', source(law, 'Pasal 42 (program penyusunan)'), estimate(14)),
    asked('drafted', source(law, 'Pasal 8 dan 42'), estimate(60)),
    asked('harmonised', source(law, 'perubahan UU 13/2022 atas pengharmonisasian'), estimate(21)),
    asked('enacted', source(law, 'Pasal 8'), estimate(14)),
    asked('promulgated', source(law, 'Pasal 81, 84, dan 87'), estimate(7)),
  ],
  decree: [
    asked('proposed', null, estimate(3)),
    asked('drafted', source(regional, 'bagian penetapan keputusan'), estimate(7)),
    asked('enacted', source(regional, 'bagian penetapan keputusan'), estimate(5)),
  ],
  circular: [
    asked('proposed', null, estimate(2)),
    asked('drafted', null, estimate(5)),
    asked('enacted', null, estimate(3)),
  ],
  procedure: [
    asked('proposed', null, estimate(7)),
    asked('drafted', source('PermenPANRB 35/2012', 'Lampiran, penyusunan SOP'), estimate(30)),
    asked('enacted', source('PermenPANRB 35/2012', 'Lampiran, pengesahan SOP'), estimate(7)),
  ],
}
