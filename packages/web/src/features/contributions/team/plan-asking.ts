import type { Asking, BankQuestion } from '../api/contributions.ts'

interface AskedIndicator {
  readonly code: string
  readonly question: string
}

interface Chosen {
  readonly indicators: readonly AskedIndicator[]
  readonly unitIds: readonly string[]
  /** Empty: nobody is made owner. */
  readonly ownerId: string
  readonly dueOn: string
  /** Whether an indicator is a matter of the unit at all; of the others it is not asked. */
  readonly concerns?: (code: string, unitId: string) => boolean
}

/** Where it stands in a question, the name of the indicator comes. */
export const indicatorMark = '[indikator]'

/** Every chosen unit is asked about every chosen indicator that concerns it, each in its words. */
export function planAsking({ indicators, unitIds, ownerId, dueOn, concerns = () => true }: Chosen): Asking {
  return {
    dueOn,
    owners: ownerId === '' ? [] : indicators.map(({ code }) => ({ indicatorCode: code, unitId: ownerId })),
    requests: indicators.flatMap(({ code, question }) =>
      unitIds
        .filter((unitId) => concerns(code, unitId))
        .map((unitId) => ({ indicatorCode: code, unitId, question: question.trim() })),
    ),
  }
}

/** What was chosen and is asked nothing after all, because nothing that was chosen beside it concerns it. */
export function leftOut(
  { requests }: Pick<Asking, 'requests'>,
  { codes, unitIds }: { readonly codes: Iterable<string>; readonly unitIds: Iterable<string> },
): { readonly codes: readonly string[]; readonly unitIds: readonly string[] } {
  const askedCodes = new Set(requests.map(({ indicatorCode }) => indicatorCode))
  const askedUnits = new Set(requests.map(({ unitId }) => unitId))
  return {
    codes: [...codes].filter((code) => !askedCodes.has(code)),
    unitIds: [...unitIds].filter((unitId) => !askedUnits.has(unitId)),
  }
}

interface UnitWithFunctions {
  readonly id: string
  readonly functions: readonly string[] | null
}

/** By what units are there for, as somebody has set it; who has none set is asked only what concerns all. */
export function concernsByFunction(
  bank: readonly Pick<BankQuestion, 'indicatorCode' | 'functions'>[],
  units: readonly UnitWithFunctions[],
): (code: string, unitId: string) => boolean {
  const wanted = new Map(bank.map(({ indicatorCode, functions }) => [indicatorCode, functions]))
  const held = new Map(units.map(({ id, functions }) => [id, functions ?? []]))
  return (code, unitId) => {
    const functions = wanted.get(code) ?? []
    return functions === 'all' || functions.some((each) => held.get(unitId)?.includes(each))
  }
}

/** How each indicator is asked about: as the bank has it, and where nobody has worded it, by its name. */
export function questionOf(
  { question, indicatorName }: Pick<BankQuestion, 'question' | 'indicatorName'>,
  byName: string,
): string {
  return question ?? byName.replaceAll(indicatorMark, indicatorName)
}
