type SignedSwatchProps = {
  /** What lies under the tint, on the map too. */
  readonly paper: string
  readonly colour: string
  readonly opacity: number
  /** In widths of the rim; null draws it solid. */
  readonly dash: readonly number[] | null
  readonly sign: string
  readonly ink: string
  readonly halo: string
  readonly className?: string | undefined
}

const RIM = 2

/** A tinted sheet with its sign, as the map draws it; the words beside it say what it means. */
export const SignedSwatch = ({ paper, colour, opacity, dash, sign, ink, halo, className }: SignedSwatchProps) => (
  <svg className={className} viewBox="0 0 24 24" aria-hidden="true" data-sign={sign}>
    <rect x="2" y="2" width="20" height="20" fill={paper} />
    <rect
      x="2"
      y="2"
      width="20"
      height="20"
      fill={colour}
      fillOpacity={opacity}
      stroke={colour}
      strokeWidth={RIM}
      strokeDasharray={dash?.map((length) => length * RIM).join(' ')}
    />
    <text
      x="12"
      y="17.5"
      textAnchor="middle"
      fontSize="16"
      fontWeight="700"
      fill={ink}
      stroke={halo}
      strokeWidth="3"
      paintOrder="stroke"
    >
      {sign}
    </text>
  </svg>
)
