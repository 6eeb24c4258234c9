import { getDocument } from 'unpdf/pdfjs'
import { TEXT_ALONE } from '../read-pages.ts'
import { isLaidOver } from './look-at-page.ts'

/** Marks stand on the first pages or on all; the last bears the signature. */
const FIRST_PAGES = 20

/** Whether something that cannot be read lies over one of the pages of a PDF; only to be run where it can be stopped. */
export async function areLaidOver(data: Uint8Array): Promise<boolean> {
  const document = await getDocument({ data, ...TEXT_ALONE }).promise
  const last = document.numPages
  for (
    let number = 1;
    number <= last;
    number = number < FIRST_PAGES ? number + 1 : Math.max(last, number + 1)
  ) {
    const page = await document.getPage(number)
    if (await isLaidOver(page)) return true
    page.cleanup()
  }
  return false
}
