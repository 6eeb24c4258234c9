import { eraseColouredInk } from './coloured-ink.ts'
import { drawPage, type PdfSource } from './draw-page.ts'
import { writePgm } from './grey-picture.ts'
import { joinReadings } from './join-readings.ts'
import { recognisePicture } from './recognise-picture.ts'

/** A stamp across a name hides it; most are in colour, and print is black. */
export async function completeUnderInk(text: string, pdf: PdfSource, number: number): Promise<string> {
  const bare = eraseColouredInk((await drawPage(pdf, number, [])) ?? Buffer.alloc(0))
  return bare === undefined ? text : joinReadings(text, (await recognisePicture(writePgm(bare))) ?? '')
}
