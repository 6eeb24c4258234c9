import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ours = ['Arimo-Regular.ttf', 'Arimo-Bold.ttf', 'Arimo-Italic.ttf'].map(
  (name) => new URL(`../../fonts/${name}`, import.meta.url),
)
/** What the first font lacks: signs, arrows, Arabic. */
const fallback = new URL(import.meta.resolve('@undagi/documents/fonts/DejaVuSans.ttf'))

/** Every font that papers are set in, the preferred first. None of the machine's is used: the same paper is the same everywhere. */
export function readPaperFonts(): readonly Buffer[] {
  return [...ours, fallback].map((font) => readFileSync(font))
}

export const fallbackFontFile = fileURLToPath(fallback)
