/** What needs the map's code: fetched when the first picture is asked for. */
export { renderPicture } from '../../map/view/picture/render-picture'
export { discard, longestSide, sheetOfPixels } from '../../map/view/picture/sheet-of-pixels'
