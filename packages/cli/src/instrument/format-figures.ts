import { type Instrument, instrumentFigures } from '@undagi/maturity'

/** What the instrument holds and how much of it runs, in four lines that begin behind a name. */
export function formatFigures(instrument: Instrument): string {
  const figures = instrumentFigures(instrument)
  const { indicators, levels, criteria, checkable, refusable, aboveLowest, uncertain, unconfirmed } = figures
  const head = `(${instrument.id} revisi ${instrument.revision}, ${indicators} indikator).`
  if (criteria === 0)
    return `${head}\n  ${levels} tingkat tanpa butir. Median kalimat: ${figures.medianSentenceWords} kata.\n`
  const shares = `${shareOf(checkable, levels)}; tanpa tingkat dasar ${shareOf(aboveLowest.checkable, aboveLowest.levels)}`
  return [
    head,
    `  ${criteria} butir di ${levels} tingkat. Punya butir yang dapat diperiksa program: ${shares}.`,
    `  Yang bunyinya juga pasti: ${shareOf(refusable, levels)}; di tingkat lain program hanya membenarkan, dan orang yang memutuskan.`,
    `  Belum pasti: ${uncertain} butir. Belum dikonfirmasi: ${unconfirmed} butir. Median kalimat: ${figures.medianSentenceWords} kata.`,
    '',
  ].join('\n')
}

/** "235 dari 235 tingkat (100%)"; never rounded up to a share that is not reached. */
function shareOf(part: number, whole: number): string {
  return `${part} dari ${whole} tingkat (${Math.floor((100 * part) / Math.max(whole, 1))}%)`
}
