import { type Instrument, instrumentFigures } from '@undagi/maturity'

/** What the instrument holds and how much of it runs, in five lines that begin behind a name. */
export function formatFigures(instrument: Instrument): string {
  const figures = instrumentFigures(instrument)
  const { indicators, levels, criteria, checkable, refusable, aboveLowest, uncertain, unconfirmed } = figures
  const head = `(${instrument.id} revisi ${instrument.revision}, ${indicators} indikator).`
  const sentence = `Separuh kalimatnya paling panjang ${figures.medianSentenceWords} kata.`
  if (criteria === 0) return `${head}\n  ${levels} tingkat tanpa butir. ${sentence}\n`
  const above = shareOf(aboveLowest.checkable, aboveLowest.levels)
  return [
    head,
    `  ${criteria} butir di ${levels} tingkat. ${sentence}`,
    `  Program dapat memeriksa sedikitnya satu butir di ${shareOf(checkable, levels)}; tanpa tingkat terendah di ${above}.`,
    `  Bunyi butir itu juga jelas di ${shareOf(refusable, levels)}: di situ program dapat menyatakan belum terpenuhi. Di tingkat lain ia hanya membenarkan, dan orang yang memutuskan.`,
    `  Naskahnya tidak jelas: ${uncertain} butir. Belum dikonfirmasi dengan naskah resmi: ${unconfirmed} butir${unconfirmedTexts(instrument)}.`,
    '',
  ].join('\n')
}

/** Criteria of such a text count as confirmed where another text asks them too: so the text is named by itself. */
function unconfirmedTexts({ textEditions = [] }: Instrument): string {
  const names = textEditions
    .filter(({ source }) => source.confidence === 'unconfirmed')
    .map(({ name }) => name)
  return names.length === 0 ? '' : `, dan seluruh naskah ${names.join(', ')}`
}

/** "235 dari 235 tingkat (100%)"; never rounded up to a share that is not reached. */
function shareOf(part: number, whole: number): string {
  return `${part} dari ${whole} tingkat (${Math.floor((100 * part) / Math.max(whole, 1))}%)`
}
