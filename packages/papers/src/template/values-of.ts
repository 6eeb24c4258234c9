import { dayInWords } from '@undagi/maturity'
import { indicatorsChapter } from '../compose/chapters/indicators-chapter.ts'
import { recommendationsChapter } from '../compose/chapters/recommendations-chapter.ts'
import { strengthsChapter } from '../compose/chapters/strengths-chapter.ts'
import { summaryChapter } from '../compose/chapters/summary-chapter.ts'
import type { Report } from '../compose/report-schema.ts'
import { predicateText, scoreBlock } from '../compose/score-block.ts'
import { gapsTable, type SelfAssessmentRecord } from '../compose/self-assessment-record.ts'
import { composePaper, type PaperContent } from '../compose-paper.ts'
import type { Frame, Signatory } from '../frame.ts'
import type { Block, Paper } from '../paper.ts'
import type { ScoreTable } from '../score-table.ts'
import { indexText } from '../words/index-text.ts'
import { blank } from '../words/say-day.ts'
import type { BlockPlaceholder, TextPlaceholder } from './placeholders.ts'

export interface TemplateValues {
  readonly texts: Partial<Record<TextPlaceholder, string>>
  readonly blocks: Partial<Record<BlockPlaceholder, readonly Block[]>>
}

/** What stands for each name: the words and pieces of the paper that is printed without a template. */
export function valuesOf(content: PaperContent): TemplateValues {
  const paper = composePaper(content)
  const { texts, blocks } = ownValues(content)
  return {
    texts: { ...frameTexts(content.content.frame, paper), ...subjectTexts(content), ...texts },
    blocks: { ...piecesOf(paper), ...blocks },
  }
}

function ownValues(paper: PaperContent): TemplateValues {
  switch (paper.kind) {
    case 'self_assessment_record': {
      const { result, signatory, gaps } = paper.content
      return {
        texts: { ...resultTexts(result), ...signatoryTexts(signatory) },
        blocks: { tabel_nilai: [scoreBlock(result)], kekurangan: gapBlocks(gaps) },
      }
    }
    case 'publication_consent':
      return { texts: signatoryTexts(paper.content.signatory), blocks: {} }
    case 'interview_record':
      return { texts: {}, blocks: {} }
    case 'leader_summary':
    case 'evaluation_report':
      return reportValues(paper.content)
    // Monitoring ends in values, without recommendations.
    case 'monitoring_report':
      return reportValues({ ...paper.content, recommendations: [] })
  }
}

/** That nothing was missing is said as well. */
function gapBlocks(gaps: SelfAssessmentRecord['gaps']): readonly Block[] {
  if (gaps.length > 0) return [gapsTable(gaps)]
  return [{ kind: 'paragraph', text: 'Tidak ada kekurangan isian yang diketahui.' }]
}

function reportValues(report: Report): TemplateValues {
  const { result, target, recommendations, signatories } = report
  return {
    texts: {
      ...resultTexts(result),
      ...signatoryTexts(signatories[0]),
      target: target === null ? blank : indexText(target),
    },
    blocks: {
      tabel_nilai: [scoreBlock(result)],
      ringkasan: summaryChapter(report),
      keunggulan_kelemahan: strengthsChapter(report),
      penilaian_indikator: indicatorsChapter(report),
      rekomendasi: recommendationsChapter(recommendations),
    },
  }
}

function frameTexts(frame: Frame, { blocks, cover }: Paper): TemplateValues['texts'] {
  const { letterhead, number, version, place, day, check, isDraft } = frame
  const title = blocks.flatMap((block) => (block.kind === 'title' ? block.lines : []))
  return {
    judul: title[0] ?? cover?.lines[0] ?? '',
    nomor: number ?? blank,
    // Which version a draft becomes is known when it is issued.
    versi: isDraft ? blank : `${version}`,
    kode_periksa: check?.code ?? blank,
    alamat_periksa: check?.address ?? blank,
    tempat: place ?? blank,
    tanggal: day === null ? blank : dayInWords(day),
    draf: isDraft ? 'DRAF' : '',
    kop_baris_1: letterhead.owner,
    kop_baris_2: letterhead.unit ?? '',
    kop_alamat: letterhead.contact.join('\n'),
  }
}

function subjectTexts({ content: { subject } }: PaperContent): TemplateValues['texts'] {
  const { institution, evaluation, year, basis } = subject
  return { instansi: institution, evaluasi: evaluation, tahun: `${year}`, dasar: basis ?? blank }
}

function resultTexts(result: ScoreTable): TemplateValues['texts'] {
  return {
    indeks: indexText(result.index),
    predikat: predicateText(result),
    indikator_terisi: `${result.answered} dari ${result.indicators}`,
  }
}

function signatoryTexts(signatory: Signatory | undefined): TemplateValues['texts'] {
  return {
    kapasitas: signatory?.capacity ?? blank,
    jabatan: signatory?.position ?? blank,
    nama: signatory?.name ?? blank,
    nip: signatory?.employeeNumber ?? blank,
  }
}

/** A heading is the template's own; contents are the word processor's. */
const left: ReadonlySet<Block['kind']> = new Set(['title', 'contents'])

/** The paper in three: what is said, who signs, and what is added after it. */
function piecesOf({ blocks }: Paper): TemplateValues['blocks'] {
  const said = blocks.filter(({ kind }) => !left.has(kind))
  const first = said[0]?.kind === 'page_break' ? said.slice(1) : said
  const signed = first.findIndex(({ kind }) => kind === 'signatures')
  if (signed === -1) return { isi: first, tanda_tangan: [], lampiran: [] }
  return {
    isi: first.slice(0, signed),
    tanda_tangan: first.slice(signed, signed + 1),
    lampiran: first.slice(signed + 1),
  }
}
