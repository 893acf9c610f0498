import type { ColourTheme } from '../../permalink/snapshot'

export type PictureColours = {
  readonly paper: string
  readonly text: string
  readonly soft: string
  readonly line: string
  /** Under the scale bar and the north arrow, on the map: opaque, so that no name of the map shows through. */
  readonly plate: string
}

/** The page's own colours; written here because a picture keeps them when the page changes its theme. */
export const PICTURE_COLOURS: Readonly<Record<ColourTheme, PictureColours>> = {
  light: { paper: '#fffdf8', text: '#23211c', soft: '#5b564b', line: '#6b5d4a', plate: '#fffdf8' },
  dark: { paper: '#1b1f21', text: '#ece8df', soft: '#b6b1a5', line: '#7d888d', plate: '#1b1f21' },
  projector: { paper: '#ffffff', text: '#000000', soft: '#262626', line: '#000000', plate: '#ffffff' },
}
