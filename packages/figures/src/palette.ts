/** The three colours of a maturity level: its face, the digit standing on it, the hairline around it. */
export interface LevelPaint {
  readonly fill: string
  readonly on: string
  readonly edge: string
}

/** The colours of a figure by what they mean; names as in the tokens of the web. */
export interface Palette {
  readonly font: string
  readonly bg: string
  readonly surface: string
  readonly sunken: string
  readonly line: string
  readonly line2: string
  readonly text: string
  readonly text2: string
  readonly text3: string
  readonly link: string
  readonly step: string
  readonly stepLine: string
  /** Levels 1 to 5. */
  readonly levels: readonly LevelPaint[]
}

const levelNumbers = [1, 2, 3, 4, 5] as const

/** On screen the tokens decide, so that light, dark and print need no second drawing. */
export const screenPalette: Palette = {
  font: 'inherit',
  bg: 'var(--bg)',
  surface: 'var(--surface)',
  sunken: 'var(--sunken)',
  line: 'var(--line)',
  line2: 'var(--line-2)',
  text: 'var(--text)',
  text2: 'var(--text-2)',
  text3: 'var(--text-3)',
  link: 'var(--link)',
  step: 'var(--step)',
  stepLine: 'var(--step-line)',
  levels: levelNumbers.map((level) => ({
    fill: `var(--l${level})`,
    on: `var(--l${level}-on)`,
    edge: `var(--l${level}-edge)`,
  })),
}

/** On paper the light scale, written out: a PDF knows no custom properties. White ground. */
export const paperPalette: Palette = {
  font: 'Noto Sans, Liberation Sans, Arial, sans-serif',
  bg: '#ffffff',
  surface: '#ffffff',
  sunken: '#f3f0ea',
  line: '#e3ded5',
  line2: '#cfc8bc',
  text: '#1f1c18',
  text2: '#575048',
  text3: '#6b6459',
  link: '#2f3a86',
  step: '#efebe4',
  stepLine: '#bdb5a8',
  levels: [
    { fill: '#f6c7a8', on: '#1d1a16', edge: '#bb7958' },
    { fill: '#d5a36f', on: '#1d1a16', edge: '#a67039' },
    { fill: '#7a9066', on: '#1d1a16', edge: '#5e744a' },
    { fill: '#17706d', on: '#ffffff', edge: '#005a57' },
    { fill: '#02464a', on: '#ffffff', edge: '#00373a' },
  ],
}

/** Level 0 (some editions have one) is drawn as a step that nobody has taken. */
export function paintOfLevel(palette: Palette, level: number): LevelPaint {
  const untaken = { fill: palette.step, on: palette.text2, edge: palette.stepLine }
  return palette.levels[Math.min(level, palette.levels.length) - 1] ?? untaken
}
