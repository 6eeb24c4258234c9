import { Chance } from './chance.ts'
import { inventAct } from './invent-act.ts'
import { inventOfficePaper } from './invent-office-paper.ts'
import type { Expected, Specimen } from './paper.ts'
import { renderDocx } from './render-docx.ts'
import { type Look, renderPdf } from './render-pdf.ts'
import { renderText } from './render-text.ts'
import { scanPdf } from './scan-pdf.ts'

export type Carrier = 'pdf' | 'docx' | 'txt' | 'scan'

export interface LabelledFile {
  readonly name: string
  readonly carrier: Carrier
  readonly bytes: Uint8Array
  readonly expected: Expected
}

const ACTS = 100
const OFFICE_PAPERS = 84
const SEED = 20_261_126

/** Documents with what a person would say of them, the same in every run. */
export function inventSpecimens(): readonly Specimen[] {
  const acts = Array.from({ length: ACTS }, (_, index) => inventAct(new Chance(SEED + index), index))
  const papers = Array.from({ length: OFFICE_PAPERS }, (_, index) =>
    inventOfficePaper(new Chance(SEED + 5000 + index), index),
  )
  return [...acts, ...papers]
}

export async function printSpecimen(
  specimen: Specimen,
  carrier: Carrier,
  seed: number,
): Promise<LabelledFile> {
  const name = `${specimen.name}.${carrier === 'scan' ? 'scan.pdf' : carrier}`
  return {
    name,
    carrier,
    bytes: await bytesOf(specimen, carrier, new Chance(seed)),
    expected: specimen.expected,
  }
}

async function bytesOf({ paper }: Specimen, carrier: Carrier, chance: Chance): Promise<Uint8Array> {
  if (carrier === 'txt') return Buffer.from(renderText(paper))
  if (carrier === 'docx') return renderDocx(paper)
  const look: Look = {
    font: chance.one(['times', 'helvetica', 'courier']),
    size: chance.whole(10, 12),
    margin: chance.whole(50, 76),
  }
  const pdf = await renderPdf(paper, look)
  if (carrier === 'pdf') return pdf
  return await scanPdf(pdf, {
    dotsPerInch: chance.one([120, 150, 200]),
    quality: chance.whole(25, 70),
    tiltDegrees: (chance.next() - 0.5) * 1.2,
  })
}
