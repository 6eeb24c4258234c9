import type { Block } from '../../paper.ts'
import { indexText } from '../../words/index-text.ts'
import type { Report } from '../report-schema.ts'
import { indexSentence } from '../score-block.ts'
import { sortByStrength } from '../sort-by-strength.ts'

/** Ringkasan: the result in two sentences, what it is compared with, and the assessors' own words. */
export function summaryChapter(report: Report): Block[] {
  const { subject, result, summary } = report
  return [
    { kind: 'heading', level: 1, text: 'Ringkasan' },
    {
      kind: 'paragraph',
      text: `${subject.evaluation} ${subject.institution} Tahun ${subject.year} menghasilkan ${indexSentence(result)}.`,
    },
    comparedBlock(report),
    ...differenceBlocks(report),
    ...unmarkedBlocks(report),
    ...recordedBlocks(report),
    ...(summary.trim() === '' ? [] : [{ kind: 'paragraph', text: summary } as const]),
  ]
}

/** A gap to the self-assessment is usual, and told without a judgement. */
export function differenceBlocks({ difference, result }: Report): Block[] {
  if (difference === null) return []
  const { raised, same, lowered } = difference
  const others = result.indicators - raised - same - lowered
  const unknown = others === 0 ? '' : ` ${others} indikator terisi pada salah satunya saja.`
  const text = `Dibandingkan dengan Penilaian Mandiri, ${raised} indikator lebih tinggi, ${lowered} lebih rendah, dan ${same} tetap.${unknown}`
  return [{ kind: 'paragraph', text }]
}

/** Tim Reviu marks each value valid or not: what went on without its mark is told where the result is. */
function unmarkedBlocks({ unmarked, setSince, result }: Report): Block[] {
  const told = (left: Report['unmarked'], how: string): Block[] => {
    if (left === undefined) return []
    const { codes, reason } = left
    const which = codes.length === result.indicators ? 'Semua nilai' : `Nilai indikator ${codes.join(', ')}`
    return [{ kind: 'note', text: `${which} ${how} tanpa tanda reviu, karena: ${reason}` }]
  }
  return [
    ...told(unmarked, 'dikonsolidasikan'),
    ...told(setSince, 'ditetapkan surat sesudah reviu dan dipublikasikan'),
  ]
}

function recordedBlocks({ isRecorded }: Report): Block[] {
  if (!isRecorded) return []
  const text =
    'Laporan ini disusun oleh instansi dari nilai yang dicatat menurut surat kementerian. Bila kementerian mengeluarkan laporannya sendiri, laporan itulah yang berlaku.'
  return [{ kind: 'note', text }]
}

/** What the index is seen beside. Of another edition it is shown, and said not to be comparable. */
export function comparedBlock(
  report: Pick<Report, 'result' | 'compared' | 'target' | 'indicators'>,
  named = 'Indeks',
): Block {
  const { result, compared, target, indicators } = report
  const { strengths, weaknesses } = sortByStrength(indicators)
  const others = compared.map(({ name, index, predicate, isComparable }) => ({
    name: `Indeks ${name}`,
    value: `${indexText(index)} (${predicate})${isComparable ? '' : ', instrumen lain: tidak dapat dibandingkan'}`,
  }))
  return {
    kind: 'facts',
    rows: [
      { name: named, value: `${indexText(result.index)} (${result.predicate.name})` },
      ...others,
      ...(target === null ? [] : [{ name: 'Target', value: indexText(target) }]),
      { name: 'Indikator terisi', value: `${result.answered} dari ${result.indicators}` },
      { name: 'Keunggulan', value: `${strengths.length} indikator pada tingkat 4 dan 5` },
      { name: 'Kelemahan', value: `${weaknesses.length} indikator sampai dengan tingkat 2` },
    ],
  }
}
