import { classNames } from './class-names.ts'
import styles from './level-tile.module.css'

interface LevelTileProps {
  /** What stands on the tile: "3", "3,75", or a dash where nobody rated yet. */
  readonly children: string
  /** Colour of the level scale, 1 to 5; `null` leaves the tile empty. */
  readonly level: number | null
}

/** A digit on its colour: the colour never stands alone. */
export function LevelTile({ children, level }: LevelTileProps) {
  return (
    <span className={classNames(styles.tile, !level && styles.none)} data-level={level ?? undefined}>
      {children}
    </span>
  )
}
