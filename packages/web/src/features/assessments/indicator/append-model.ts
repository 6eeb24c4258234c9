/** A text with the model to start from: under what is written already, alone where nothing is. */
export function appendModel(text: string, model: string): string {
  const written = text.trimEnd()
  return written === '' ? model : `${written}\n\n${model}`
}
