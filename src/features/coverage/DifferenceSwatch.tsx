import type { DifferenceLook } from '../../map/style/difference'
import styles from './ScenarioCompare.module.css'

/** A sheet as the comparison draws it, on a scrap of the map's paper; the words beside it say what it means. */
export const DifferenceSwatch = ({ look }: { readonly look: DifferenceLook }) => {
  const { part, colour, opacity, dash, sign, paper, ink } = look
  return (
    <svg className={styles.swatch} viewBox="0 0 24 24" aria-hidden="true" data-part={part} data-sign={sign}>
      <rect width="24" height="24" rx="3" fill={paper} />
      <rect
        x="2"
        y="2"
        width="20"
        height="20"
        fill={colour}
        fillOpacity={opacity}
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={dash?.map((length) => length * 2).join(' ')}
      />
      <text x="12" y="17.5" textAnchor="middle" fill={ink}>
        {sign}
      </text>
    </svg>
  )
}
