/** Letters that a path of ours never has: nobody sees them, or a program takes them for something else. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * A path as its folders and the name at the end; old programs of Windows write backslashes into a ZIP. Undefined: it leads out of where
 * it lies, begins at a root, or is none.
 */
export function kitPath(path: string): readonly string[] | undefined {
  const steps = path.normalize('NFC').replaceAll('\\', '/').split('/')
  const inside = steps[0] === '.' ? steps.slice(1) : steps
  return inside.length > 0 && inside.every(isStep) ? inside : undefined
}

const isStep = (step: string): boolean =>
  step.trim() !== '' && step !== '.' && step !== '..' && !/^[a-z]:/i.test(step) && !unseen.test(step)
